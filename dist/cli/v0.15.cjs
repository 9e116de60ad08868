"use strict";var ve=Object.defineProperty;var _n=Object.getOwnPropertyDescriptor;var Wn=Object.getOwnPropertyNames;var Jn=Object.prototype.hasOwnProperty;var Yn=(n,e)=>{for(var r in e)ve(n,r,{get:e[r],enumerable:!0})},Qn=(n,e,r,t)=>{if(e&&typeof e=="object"||typeof e=="function")for(let i of Wn(e))!Jn.call(n,i)&&
i!==r&&ve(n,i,{get:()=>e[i],enumerable:!(t=_n(e,i))||t.enumerable});return n};var Xn=n=>Qn(ve({},"__esModule",{value:!0}),n);var er={};Yn(er,{ValidationError:()=>Y,assertBuildPlane:()=>Ki,assertClusterBuildPlane:()=>Ui,assertClusterDataPlane:()=>Gi,assertClusterObservabilityPlane:()=>Zi,
assertDataPlane:()=>Vi,assertEnvironment:()=>Wi,assertObservabilityPlane:()=>qi,formatIssue:()=>ie,isBuildPlane:()=>Bi,isClusterBuildPlane:()=>Hi,isClusterDataPlane:()=>Li,
isClusterObservabilityPlane:()=>Mi,isDataPlane:()=>Ni,isEnvironment:()=>_i,isObservabilityPlane:()=>Fi,isPlane:()=>Qi,validateBuildPlane:()=>Hn,validateClusterBuildPlane:()=>Un,
validateClusterDataPlane:()=>Kn,validateClusterObservabilityPlane:()=>qn,validateDataPlane:()=>Bn,validateEnvironment:()=>Mn,validateObservabilityPlane:()=>Fn,validatePlane:()=>Yi,
validateUpdate:()=>xi,withDefaults:()=>Zn});module.exports=Xn(er);function c(n){return typeof n!="object"||n===null||Array.isArray(n)}function O(n){return!c(n)}function $(n){return n.split("/").slice(1).map(xn)}var Q=n=>n.replaceAll("~","~0").replaceAll("/","~1"),xn=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll(
"~0","~"):n;function Je(n){return/[~\d]/.test(n)?$(n).map(e=>/^\d+$/.test(e)?`[${e}]`:`.${e}`).join("").replace(/^\./,""):n.slice(1).replaceAll("/",".")}function R(n,e){
let r=n;for(let t of et(e))if(Array.isArray(r))r=r[Number(t)];else if(O(r)&&Object.hasOwn(r,t))r=r[t];else return;return r}function et(n){let e=ke.get(n);if(e)return e;let r=$(n);return ke.size<nt&&ke.set(n,r),r}var ke=new Map,nt=1e3;function Ye(n,e){let r=O(n)?n.kind:void 0,t=typeof r=="string"&&Object.hasOwn(e,r)?e[r]:void 0;return Qe(n,t??{},n)}function Qe(n,e,r){if(!O(n))return n;let t=Object.
fromEntries(Object.entries(n));for(let[i,s]of Object.entries(e)){let l=Object.hasOwn(n,i)?n[i]:void 0,a="within"in s?l==null?l:Qe(l,s.within,r):l??tt(s,r);a!==void 0&&
(t[i]=a)}return t}function tt(n,e){if("value"in n)return n.value;let r=$(n.from).reduce((t,i)=>O(t)&&Object.hasOwn(t,i)?t[i]:void 0,e);if(!(typeof r!="string"||
r==="")&&!(n.maxLength!==void 0&&r.length>n.maxLength))return n.pattern===void 0||n.pattern.test(r)?r:void 0}var K=[],Oe=[];function De(n,e,r){if(n===e)return 0;let t=r?.maxDistance,i=n;n.length>e.length&&(n=e,e=i);let s=n.length,l=e.length;for(;s>0&&n.charCodeAt(~-s)===
e.charCodeAt(~-l);)s--,l--;let a=0;for(;a<s&&n.charCodeAt(a)===e.charCodeAt(a);)a++;if(s-=a,l-=a,t!==void 0&&l-s>t)return t;if(s===0)return t!==void 0&&l>t?t:l;
let w,P,b,C,m=0,z=0;for(;m<s;)Oe[m]=n.charCodeAt(a+m),K[m]=++m;for(;z<l;){for(w=e.charCodeAt(a+z),b=z++,P=z,m=0;m<s;m++)C=w===Oe[m]?b:b+1,b=K[m],P=K[m]=b>P?C>P?
P+1:C:C>b?b+1:C;if(t!==void 0){let Z=P;for(m=0;m<s;m++)K[m]<Z&&(Z=K[m]);if(Z>t)return t}}return K.length=s,Oe.length=s,t!==void 0&&P>t?t:P}var it=64;function _(n,e){if(n.length>it)return;let r=n.toLowerCase(),t=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,i;for(let s of e){if(Math.abs(s.length-
n.length)>=t)continue;let l=s.toLowerCase(),a=rt(r,l)?1:De(r,l,{maxDistance:t});a<t&&(t=a,i=s)}return i}function rt(n,e){if(n.length!==e.length||n===e)return!1;let r=0;for(;r<n.length&&n[r]===e[r];)r++;return n[r]===e[r+1]&&n[r+1]===e[r]&&n.slice(r+2)===e.slice(r+
2)}var p=Object.prototype;function D(n){return Number.isInteger(n)&&Math.abs(n)<=2**63}function v(n,e){if(n.length<=e)return!1;if(n.length>e*2)return!0;let r=0;for(let t of n)
r++;return r>e}function xe(n,e){let r=0;for(let t in n){let i=n[t];r+=t.length+(Xe(i)?i.length:0)}return r*3>e&&new TextEncoder().encode(Object.entries(n).flat().
filter(Xe).join("")).length>e}var Xe=n=>typeof n=="string";function Re(n){let e=n.filter(O).filter(t=>t.controller===!0),r=["apiVersion","kind","name","uid","bl\
ockOwnerDeletion"];return new Set(e.map(t=>JSON.stringify(r.map(i=>t[i])))).size>1}var T=!1,X=[{code:"unreadable",path:"",field:"",message:""}],en=1e4,W=0,x={code:"too-many-issues",path:"",field:"",message:""};function nn(n,e){let r=W;W=0;try{
let t=sn(n,e);if(t===null||W<en)return t;let i=t.filter(s=>s!==x);return[...i,{...x,omitted:t.length-i.length}]}finally{W=r}}var tn=Symbol("thorough");function rn(n,e){
let r=T;T=!0;try{return n(e)===null}catch(t){if(t!==tn)throw t;return sn(n,e)===null}finally{T=r}}function sn(n,e){if(!T)return n(e);T=!1;try{return n(e)}finally{
T=!0}}var st=20;function u(n,e,r,t){if(T)return X;let i=++W<en?{code:r,path:ln(e),field:an(e),message:"",...t}:x;return n===null?[i]:(n.push(i),n)}function d(n){
return f(null,null,n,"object")}function f(n,e,r,t){return r===null?u(n,e,"null-value"):u(n,e,"wrong-type",{expected:t,found:ct(r)})}function y(n,e,r,{code:t="in\
valid-format",rule:i,maxLength:s}){return typeof r!="string"?f(n,e,r,"string"):s!==void 0&&v(r,s)?u(n,e,"too-long",{limit:s,unit:"characters"}):u(n,e,t,i===void 0?
void 0:{rule:i})}function h(n,e,r,{code:t="unknown-value",allowed:i,codes:s}){if(T)return X;if(typeof r!="string")return f(n,e,r,"string");let l=s!==void 0&&Object.
hasOwn(s,r)?s[r]:void 0;if(l!==void 0)return u(n,e,l);let a=_(r,i);return u(n,e,t,a===void 0?{allowed:i}:{allowed:i,suggestion:a})}function k(n,e,r,{minimum:t,maximum:i}){
return typeof r!="number"||Number.isNaN(r)?f(n,e,r,"integer"):!Number.isInteger(r)&&Number.isFinite(r)?u(n,e,"not-an-integer"):u(n,e,"out-of-range",{minimum:t,maximum:i})}
function Te(n,e,r,{code:t="invalid-format",rule:i}){return Object.hasOwn(e,r)?u(n,r,t,i===void 0?void 0:{rule:i}):n}function Ce(n,e,r,t){let i=e[r];return Object.
hasOwn(e,r)&&i!==void 0?y(n,r,i,t):n}function ze(n){if(n!==null)for(let e of n)e.field="";return n}function o(n,e,r){if(e===null)return n;if(T)return e;let t=ln(
r),i=an(r);for(let s of e)s!==x&&(s.path=t+s.path,s.field=i+s.field);if(n===null)return e;for(let s of e)n.push(s);return n}function g(n,e,r){if(T)return lt(n,e,
r);let{known:t,required:i=[],codes:s}=r,l=t.filter(b=>J(e[b])||!Ae(e,b)),a=new Set,w=st,P=[];for(let b of n??[]){if(b.code==="unknown-field"&&b.name===void 0){if(!Ae(
e,on(b.path)))continue;a.add(ot(b,l,r,w-- >0))}P.push(b)}P=P.filter(b=>!ut(b,a));for(let b of l)J(e[b])?i.includes(b)&&!a.has(b)&&(P=u(P,b,s?.[b]??"missing-fiel\
d")):P=u(P,b,"unreadable");return P.length===0?null:P}function lt(n,e,{known:r,required:t=[]}){let i=Object.getPrototypeOf(e);if(i!==null&&i!==Object.prototype||
at({}))throw tn;if(n!==null)return X;let s=l=>J(e[l])?t.includes(l):!Ae(e,l);return r.some(s)?X:null}function at(n){for(let e in n)return!0;return!1}function ot(n,e,{
replaced:r,elsewhere:t},i){let s=on(n.path);n.name=s;let l=t!==void 0&&Object.hasOwn(t,s)?t[s]:void 0,w=e.find(P=>r?.[s]===P)??(l===void 0&&i?_(s,e):void 0);return w!==
void 0&&(n.suggestion=w),l!==void 0&&(n.knownIn=l),w}function ut(n,e){return n.code==="value-from"&&n.found==="neither"&&n.branches.some(r=>e.has(r))}function Se(n,e,r){
let t=r.filter(s=>!J(e[s])).length;if(t===1)return n;let i=t===0?(n??[]).filter(s=>s.code!=="null-value"):n;return u(i,null,"value-from",{found:t===0?"neither":
"both",branches:r})}function je(n,e,r){let t=e.generateName;if(!ft(t)){let i=n?.find(({path:s,code:l})=>s==="/generateName"&&l==="invalid-name");return i!==void 0&&
typeof t=="string"&&!r.test(`${t}xxxxx`)&&(i.field=".name"),n}return u(Ie(Ie(n,"/name"),"/generateName"),"name","missing-field")}function ee(n,e){let r=`/spec/${e}`;
return n?.some(i=>/^\/metadata(\/name)?$/.test(i.path)||i.suggestion===e&&i.path.startsWith("/spec/"))===!0?n:o(Ie(n,r),u(null,e,"missing-field"),"spec")}function ne(n,e,r,t){
let i=new Set,s=n;return e.forEach((l,a)=>{let w=O(l)?l[r]:void 0;w!==void 0&&(i.has(w)&&(s=o(s,u(null,r,"invalid-format",{rule:t}),a)),i.add(w))}),s}var Ie=(n,e)=>{
let r=(n??[]).filter(t=>t.path!==e);return r.length>0?r:null},Ae=(n,e)=>Object.prototype.propertyIsEnumerable.call(n,e),J=n=>n==null,ft=n=>J(n)||n==="",ln=n=>n===
null?"":typeof n=="number"?`/${n}`:`/${Q(n)}`,an=n=>n===null?"":typeof n=="number"?`[${n}]`:`.${n}`,on=n=>$(n)[0]??"";function ct(n){return Array.isArray(n)?"ar\
ray":typeof n}var un={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]};function fn({checks:n,replaced:e}){return r=>{if(typeof r!="object"||r===null||Array.isArray(
r))return d(r);let{apiVersion:t,kind:i}=r,s=typeof i=="string"&&Object.hasOwn(n,i)?n[i]:void 0;if(s)return s(r);let l=dt(t);if(i==null)return u(l,"kind","missin\
g-field");let a=Object.keys(n);if(typeof i!="string")return h(l,"kind",i,{code:"unknown-kind",allowed:a});let w=Object.hasOwn(e,i)?e[i]:_(i,a);return u(l,"kind",
"unknown-kind",w===void 0?{allowed:a}:{allowed:a,suggestion:w})}}function dt(n){return n==null?u(null,"apiVersion","missing-field"):n===un.allowed[0]?null:h(null,
"apiVersion",n,un)}function pn({code:n,path:e,minimum:r},t){if(e==="/metadata/generation")return n==="out-of-range"&&r===0;let i=e==="/metadata/name"?/[/%]|^\.\.?$/:e==="/metadata\
/generateName"?/[/%]/:void 0;return i!==void 0&&(n==="invalid-name"||n==="too-long")&&!i.test(U(R(t,e)))}function gn(n,e,r){let t=m=>R(n,`/metadata/${m}`)??void 0,
i=m=>R(e,`/metadata/${m}`)??void 0,s=m=>r?"":U(m)||"default",l=m=>U(i(m))!==""&&i(m)!==t(m),a=cn(t("deletionTimestamp")),w=i("deletionGracePeriodSeconds"),P=new Set(
dn(t("finalizers"))),b=t("generation"),C={"/kind":R(n,"/kind")!==R(e,"/kind"),"/metadata/name":l("name"),"/metadata/namespace":s(t("namespace"))!==s(i("namespac\
e")),"/metadata/uid":l("uid"),"/metadata/resourceVersion":l("resourceVersion"),"/metadata/deletionTimestamp":!a&&cn(i("deletionTimestamp")),"/metadata/deletionG\
racePeriodSeconds":w!==void 0&&w!==t("deletionGracePeriodSeconds"),"/metadata/finalizers":a&&dn(i("finalizers")).some(m=>!P.has(m))};return[...U(i("name"))===""?
[H("/metadata/name","missing-field")]:[],...Object.entries(C).flatMap(([m,z])=>z?[H(m,"immutable-field")]:[]),...typeof b=="number"&&D(b)&&b<0?[H("/metadata/gen\
eration","out-of-range",{minimum:0,maximum:2**63})]:[]]}function H(n,e,r){return{code:e,path:n,field:Je(n),message:"",...r}}var U=n=>typeof n=="string"?n:"",cn=n=>U(
n)!==""&&Date.parse(U(n))!==pt,pt=-621355968e5,dn=n=>Array.isArray(n)&&n.every(e=>typeof e=="string")?n:[];var gt={"missing-field":()=>"required field is missing.","unknown-field":({suggestion:n,knownIn:e})=>`unknown field${e===void 0?"":` (exists in ${e})`}: ${n===void 0?
"remove it.":`use ${n} instead.`}`,"wrong-type":({expected:n,found:e})=>`must be ${yn(n)}, not ${yn(e)}.`,"null-value":()=>"must not be null: set a value or rem\
ove the field.","value-from":({found:n,branches:e})=>n==="both"?`must set exactly one of ${e.join(" and ")}, not both.`:`must set exactly one of ${e.join(" and ")}\
.`,"missing-secret-namespace":()=>"required field is missing: a cluster-scoped plane has no namespace of its own, so set that of the secret.","namespace-not-all\
owed":()=>"must not be set on a cluster-scoped kind: remove it.","namespaced-observability-plane":()=>"must be ClusterObservabilityPlane: a cluster-scoped plane\
 cannot refer to a namespace-scoped ObservabilityPlane.","unknown-kind":Ee,"wrong-api-version":Ee,"unknown-value":Ee,"invalid-plane-id":te,"invalid-name":te,"in\
valid-label":te,"invalid-format":te,"too-long":({limit:n,unit:e})=>`must be no more than ${n} ${e}.`,"not-an-integer":()=>"must be an integer.","out-of-range":({
minimum:n,maximum:e})=>e<9007199254740992?`must be between ${n} and ${e}, inclusive.`:n===0?"must be greater than or equal to 0.":"must be a 64-bit integer.","i\
nvalid-date-time":()=>"must be an RFC 3339 date and time such as 2026-01-02T03:04:05Z.","immutable-field":()=>"field is immutable: keep the old value, or delete\
 and recreate the resource.",unreadable:()=>"cannot be read: it throws, is circular or is inherited; pass plain data.","too-many-issues":({omitted:n})=>`has ${n}\
 more ${n===1?"issue that is":"issues that are"} not listed.`};function Ee({allowed:n,suggestion:e}){return`must be ${n.length<2?n.join(""):`${n.slice(0,-1).join(
", ")} or ${n.at(-1)}`}${e===void 0||n.length<2?".":`; did you mean ${e}?`}`}function te({rule:n}){return`must be ${n}.`}function mn(n){return gt[n.code](n)}function ie(n){
return`${n.field===""?"document":n.field}: ${n.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,yt)}var yt=n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`,yn=n=>n===
"undefined"?n:`${/^[aeio]/.test(n)?"an":"a"} ${n}`;var mt=64,bt=2e5;function $e(n){let e=bt,r=[];return t(()=>n);function t(i){try{let s=i();if(r.includes(s))return u(null,null,"unreadable");if(typeof s!="object"||
s===null||r.length>mt)return null;r.push(s);for(let l of Object.keys(s)){let a=e-- >0?t(()=>Reflect.get(s,l)):null;if(a)return o(null,a,Array.isArray(s)?Number(
l):l)}return r.pop(),null}catch{return u(null,null,"unreadable")}}}function S(n){let e=r=>{let t=re(n,r);return t===null?{ok:!0,value:r}:{ok:!1,issues:Ve(t)}};return Object.assign(e,{"~standard":Pt(e)})}function j(n){return e=>{
try{return rn(n,e)}catch{return!1}}}function N(n){return e=>{let r=n(e);if(!r.ok)throw new Y(r.issues)}}var Y=class extends Error{name="ValidationError";issues;constructor(e){
let r=e.slice(0,Ne).map(ie);super([...r,...e.length>Ne?[`and ${e.length-Ne} more`]:[]].join(`
`)),this.issues=e}},Ne=20;function re(n,e){let r;try{if(r=nn(n,e),r===null)return null;let t=$e(e)?.[0];t!==void 0&&(r=[...r.filter(({path:i})=>!se(i,t.path)),t])}catch{
r=$e(e)??u(null,null,"unreadable")}for(let t of r)t.field.charCodeAt(0)===wt&&(t.field=t.field.slice(1));return r}var wt=46;function Ve(n){let e=n;for(let r of e)
r.message=mn(r);return e}function Pt(n){return{version:1,vendor:"openchoreo-planes",validate:e=>{let r=n(e);return r.ok?{value:r.value}:{issues:r.issues.map(({message:t,
path:i})=>({message:t,path:$(i)}))}}}}var se=(n,e)=>n===e||n.startsWith(`${e}/`);function Pn(n){return(e,r)=>{let t=re(n.check,r)??[],i;try{i=ht(n,e,r,t)}catch{i=[...t,...u(null,null,"unreadable")]}let[s,...l]=i;return s===void 0?{ok:!0,value:r}:
{ok:!1,issues:Ve([s,...l])}}}function ht(n,e,r,t){let i=R(r,"/kind"),s=Le(n.immutable,i),l=gn(e,r,n.clusterScoped.some(I=>I===i));if(t.length===0&&wn(e,r,s).length===
0)return l;let a=bn(e,re(n.check,e)),w=bn(r,t),P=n.withDefaults(a),b=n.withDefaults(w),C=Le(n.ruled,i),m=Le(n.choices,i),z=t.flatMap(I=>pn(I,r)?[]:I.code==="wro\
ng-type"&&C.includes(I.path)||!vt(I,P,b,m)?[I]:hn(I,r)),Z=({path:I})=>z.some(he=>se(he.path,I)||se(I,he.path));return[...z,...[...l,...wn(a,w,s)].filter(I=>!Z(I))]}
function Le(n,e){return typeof e=="string"&&Object.hasOwn(n,e)?n[e]??[]:[]}function vt({code:n,path:e},r,t,i){if(e===""||e==="/kind"||e==="/apiVersion"||e.startsWith(
"/metadata")||n==="unknown-field"||n==="unreadable")return!1;let s=n.startsWith("missing-")||i.includes(e)?e.slice(0,e.lastIndexOf("/")):e,l=kt(s),a=R(r,l);return a!==
void 0&&le(a,R(t,l))}function kt(n){let e=n.split("/"),r=e.findIndex(t=>/^\d+$/.test(t));return r===-1?n:e.slice(0,r).join("/")}function bn(n,e){let r=(e??[]).flatMap(
t=>t.code==="unknown-field"?[t]:hn(t,n));return r.length===0?n:Ge(n,"",new Set(r.map(({path:t})=>t)))}function Ge(n,e,r){if(Array.isArray(n))return n.map((s,l)=>Ge(
s,`${e}/${l}`,r));if(!O(n))return n;let i=Object.entries(n).map(([s,l])=>({name:s,inner:l,at:`${e}/${Q(s)}`})).filter(({at:s})=>!r.has(s));return Object.fromEntries(
i.map(({name:s,inner:l,at:a})=>[s,Ge(l,a,r)]))}function hn({code:n,path:e,field:r},t){return((n==="wrong-type"?vn(R(t,e)):null)??[]).map(s=>({...s,path:e+s.path,
field:r+s.field}))}function vn(n){return Array.isArray(n)?n.reduce((e,r,t)=>o(e,vn(r),t),null):O(n)?Object.keys(n).reduce((e,r)=>u(e,r,"unknown-field",{name:r}),
null):null}function wn(n,e,r){let t=R(n,"/spec")??void 0;return r.length===0||t===void 0||!O(R(e,"/spec"))?[]:O(t)?r.filter(({pointer:s,unset:l})=>{let a=R(n,s)??
void 0;return a!==void 0&&!l.includes(a)&&!le(a,R(e,s))}).map(({pointer:s})=>H(s,"immutable-field")):[H("/spec","immutable-field")]}function le(n,e){return Object.
is(n,e)?!0:Array.isArray(n)||Array.isArray(e)?Array.isArray(n)&&Array.isArray(e)&&n.length===e.length&&n.every((t,i)=>le(t,e[i])):!O(n)||!O(e)?!1:[...new Set([...Object.
keys(n),...Object.keys(e)])].every(t=>le(n[t]??void 0,e[t]??void 0))}var kn={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicGatewayName:{value:"gateway-default"},publicGatewayNamespace:{value:"open\
choreo-data-plane"},publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationGatewayName:{value:"gateway-default"},organizationGatewayNamespace:{value:"\
openchoreo-data-plane"},organizationHTTPPort:{value:19081},organizationHTTPSPort:{value:19444}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},
ClusterDataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},gateway:{within:{publicGatewayName:{value:"\
gateway-default"},publicGatewayNamespace:{value:"openchoreo-data-plane"},publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationGatewayName:{value:"\
gateway-default"},organizationGatewayNamespace:{value:"openchoreo-data-plane"},organizationHTTPPort:{value:19081},organizationHTTPSPort:{value:19444}}},observabilityPlaneRef:{
within:{kind:{value:"ClusterObservabilityPlane"}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"Observabilit\
yPlane"}}}}}},ClusterBuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{
kind:{value:"ClusterObservabilityPlane"}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterObservabilityPlane:{spec:{within:{planeID:{from:"\
/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63}}}},Environment:{spec:{within:{gateway:{within:{publicGatewayName:{value:"gateway-default"},
publicGatewayNamespace:{value:"openchoreo-data-plane"},publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationGatewayName:{value:"gateway-defaul\
t"},organizationGatewayNamespace:{value:"openchoreo-data-plane"},organizationHTTPPort:{value:19081},organizationHTTPSPort:{value:19444}}}}}}};var L={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},Ot={code:"unknown-kind",allowed:["DataPlane"]},G={known:["apiVersion","kind","metadata","sp\
ec","status"],required:["apiVersion","kind","metadata","spec"]},ue=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Dn={code:"inva\
lid-name",rule:"a lowercase RFC 1123 subdomain: letters, digits, hyphens and dots, starting and ending with a letter or digit",maxLength:253},Rn=/^$|^(?!.{253}-*[^-])[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
In={code:"invalid-name",rule:"a prefix of a lowercase RFC 1123 subdomain: at most 253 letters, digits, hyphens and dots; it may end with a hyphen"},Dt=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,
Ke={code:"invalid-name",rule:"lowercase letters, digits and hyphens, starting and ending with a letter or digit",maxLength:63},He=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,
An={rule:"a qualified name: at most 63 letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS subdomai\
n prefix and a slash"},A={minimum:-9223372036854776e3,maximum:9223372036854776e3},fe=/^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]?[0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-4]):(?:[0-5][0-9]|60))$/,
E={code:"invalid-date-time"},Ue={minimum:0,maximum:9223372036854776e3},Tn={known:["name","generateName","namespace","labels","annotations","finalizers","ownerRe\
ferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creationTimestamp","deletionTimestamp"]},Cn={code:"inval\
id-label",rule:"a qualified name: at most 63 letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS su\
bdomain prefix and a slash"},Rt=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,It={code:"invalid-label",rule:"letters, digits, hyphens, underscores and dot\
s, starting and ending with a letter or digit",maxLength:63},At=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
Tt={},Ct=/^(?:[^/]*\/)?[^/]+$/,zt={rule:"group/version or version"},Be={rule:"a non-empty string"},St={known:["apiVersion","kind","name","uid","blockOwnerDeleti\
on","controller"],required:["apiVersion","kind","name","uid"]},On=/^[ -~]*$/,jt={rule:"printable ASCII characters",maxLength:128},Et={allowed:["Apply","Update"]},
$t=/^(?!0000|9999)(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]?[0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-4]):(?:[0-5][0-9]|60))$/,
Nt={allowed:["FieldsV1",""]},Vt={rule:"printable ASCII characters",maxLength:256},Lt={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","\
subresource"],required:["operation"]},V=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,F={code:"invalid-plane-id",rule:"lowercase letters, digits and hyphens, starting and\
 ending with a letter or digit",maxLength:63},Gt={known:["planeID","clusterAgent","gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:[
"clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 \
to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"Observabili\
tyPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},zn={known:["clientCA"],required:["clientCA"]},Sn=["secretRef","value"],Bt={known:["s\
ecretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPlane since v1.0"}},Kt={known:["name","key","namespace"],required:["name","k\
ey"]},ae={minimum:-2147483648,maximum:2147483647},Ht={known:["publicVirtualHost","publicGatewayName","publicGatewayNamespace","publicHTTPPort","publicHTTPSPort",
"organizationVirtualHost","organizationGatewayName","organizationGatewayNamespace","organizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost",
"organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment up to v0.14",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",security:"Environment u\
p to v0.14"}},Ut={known:["name"],required:["name"]},Ft={allowed:["ObservabilityPlane","ClusterObservabilityPlane"]},jn={known:["kind","name"],required:["name"]},
q={known:["observedGeneration","conditions","agentConnection"]},qt=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
Mt={rule:"a qualified name: letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS subdomain prefix an\
d a slash",maxLength:316},Zt={allowed:["True","False","Unknown"]},oe=/^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})$/,
_t=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,Wt={rule:"letters, digits, underscores, commas and colons, starting with a letter",maxLength:1024},Jt={maxLength:32768},
Yt={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","reason","message"]},Qt={
known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","connectedAgents"]},Xt={code:"\
unknown-kind",allowed:["ClusterDataPlane"]},Fe=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,xt={known:["planeID","clusterAgent","gateway","imagePullSecretRefs",
"secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observab\
ilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},ei={known:[
"secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"ClusterDataPlane since v1.0"}},ni={known:["name","key","namespace"],required:[
"name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},ti={allowed:["ClusterObservabilityPlane"],codes:{ObservabilityPlane:"namespaced-observab\
ility-plane"}},ii={code:"unknown-kind",allowed:["BuildPlane"]},ri={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterA\
gent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"B\
uildPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},si={code:"unknown-kind",allowed:["ClusterBuildPlane"]},li={known:["pla\
neID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"\
observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observerURL:"\
ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},ai={code:"unknown-kind",allowed:["ObservabilityPlane"]},oi={known:["planeID","clusterAgent","observerURL",
"rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",
finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},ui={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},fi={known:["planeID","cluster\
Agent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"\
ClusterObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataP\
lane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},ci={code:"unknown-kind",allowed:["Environment"]},di={known:["dataPlaneRef","gateway","isProductio\
n"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"Observability\
Plane",planeID:"DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"DataPlane or BuildPlane"}},pi={allowed:["DataPlane","ClusterDataPlane"]},
gi={known:["kind","name"],required:["kind","name"]},yi={known:["observedGeneration","conditions"]};function ce(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=h(e,t,i,L))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=h(e,t,i,Ot))):
t==="metadata"?i!==null&&(r++,e=o(e,de(i),t)):t==="spec"?i!==null&&(r++,e=o(e,mi(i),t)):t==="status"?i!==null&&(e=o(e,Pi(i),t)):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===p&&r===4?null:g(e,n,G)}function de(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!=
"string"||v(t,253)||!ue.test(t))&&(e=y(e,r,t,Dn));else if(r==="generateName")(typeof t!="string"||!Rn.test(t))&&(e=y(e,r,t,In));else if(r==="namespace")(typeof t!=
"string"||v(t,63)||!Dt.test(t))&&(e=y(e,r,t,Ke));else if(r==="labels")e=o(e,En(t),r);else if(r==="annotations")e=o(e,$n(t),r);else if(r==="finalizers")if(!Array.
isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let a=s[l];(typeof a!="string"||!He.test(a))&&(i=y(i,l,a,An))}s.length>1&&s.includes(
"orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=o(e,i,r)}else if(r==="ownerReferen\
ces")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let a=s[l];i=o(i,Nn(a),l)}s.length>1&&Re(s)&&(i=u(i,null,"invalid-f\
ormat",{rule:"one owner at most with controller: true"})),e=o(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let a=s[l];i=o(i,Vn(a),l)}e=o(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,
"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?D(t)||(e=k(e,r,t,A)):r==="deletionGracePeriodSeconds"?D(t)||(e=k(e,r,t,A)):
r==="creationTimestamp"?t!==null&&(typeof t!="string"||!fe.test(t))&&(e=y(e,r,t,E)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!fe.test(t))&&(e=y(e,
r,t,E)):e=u(e,r,"unknown-field")}return n.name||(e=je(e,n,ue)),typeof n.generation=="number"&&n.generation<0&&n.uid&&typeof n.uid=="string"&&D(n.generation)&&(e=
k(e,"generation",n.generation,Ue)),e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Tn)}function En(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];
He.test(r)||(e=Te(e,n,r,Cn)),(typeof t!="string"||v(t,63)||!Rt.test(t))&&(e=Ce(e,n,r,It))}return ze(e)}function $n(n){if(c(n))return d(n);let e=null;for(let r in n){
let t=n[r];At.test(r)||(e=Te(e,n,r,Cn)),typeof t!="string"&&(e=Ce(e,n,r,Tt))}return xe(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),ze(e)}function Nn(n){
if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||!Ct.test(i))&&(e=y(e,t,i,zt))):t===
"kind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=y(e,t,i,Be))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=y(e,t,i,Be))):t==="uid"?
i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=y(e,t,i,Be))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!=
"boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.kind==="Event"&&(n.apiVersion==="v1"||n.apiVersion==="/v1")&&(e=u(e,null,"invalid-format",{
rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===p&&r===4?null:g(e,n,St)}function Vn(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||v(i,128)||!On.test(i))&&(e=y(e,t,i,jt)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=
h(e,t,i,Et))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!$t.test(i))&&(e=y(e,t,i,E)):t==="fieldsType"?
i!=="FieldsV1"&&i!==""&&(e=h(e,t,i,Nt)):t==="fieldsV1"?c(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||v(i,256)||!On.test(i))&&(e=y(e,t,i,Vt)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===1?null:g(e,n,Lt)}function mi(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){
let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||v(i,63)||!V.test(i))&&(e=y(e,t,i,F));else if(t==="clusterAgent")i!==null&&(r++,e=o(e,qe(i),t));else if(t===
"gateway")i!==null&&(r++,e=o(e,Me(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let a=0;a<l.length;a++){
let w=l[a];typeof w!="string"&&(s=f(s,a,w,"string"))}e=o(e,s,t)}else t==="secretStoreRef"?e=o(e,pe(i),t):t==="observabilityPlaneRef"?e=o(e,Ln(i),t):e=u(e,t,"unk\
nown-field")}return e===null&&Object.getPrototypeOf(n)===p&&r===2?null:g(e,n,Gt)}function qe(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==
void 0&&(t==="clientCA"?i!==null&&(r++,e=o(e,bi(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===1?null:g(e,n,zn)}function bi(n){
if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=o(e,wi(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(
e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=Se(e,n,Sn)),e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Bt)}function wi(n){if(c(n))return d(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
p&&r===2?null:g(e,n,Kt)}function Me(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="publicGatewayName"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="publicGatewayNamespace"?typeof i!="string"&&(e=f(e,t,i,"\
string")):t==="publicHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=k(e,t,i,ae)):t==="publicHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=k(e,t,i,ae)):t==="orga\
nizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationGatewayName"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="orga\
nizationGatewayNamespace"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="organizationHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=k(e,t,i,ae)):t==="organizatio\
nHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=k(e,t,i,ae)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===2?null:g(e,n,Ht)}function pe(n){
if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown\
-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===1?null:g(e,n,Ut)}function Ln(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="kind"?i!=="ObservabilityPlane"&&i!=="ClusterObservabilityPlane"&&(e=h(e,t,i,Ft)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||v(i,63)||!V.test(
i))&&(e=y(e,t,i,Ke))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===1?null:g(e,n,jn)}function Pi(n){if(c(n))return d(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")D(t)||(e=k(e,r,t,A));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let a=s[l];i=o(i,B(a),l)}e=o(e,i,r)}else r==="agentConnection"?e=o(e,M(t),r):e=u(e,r,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===p?null:g(e,n,q)}function B(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!=
"string"||v(i,316)||!qt.test(i))&&(e=y(e,t,i,Mt))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=h(e,t,i,Zt))):t==="observedGeneration"?
(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=k(e,t,i,Ue)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!oe.test(i))&&(e=y(e,t,i,E))):t===
"reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||v(i,1024)||!_t.test(i))&&(e=y(e,t,i,Wt))):t==="message"?i!==null&&(r++,(typeof i!="string"||v(i,32768))&&
(e=y(e,t,i,Jt))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===5?null:g(e,n,Yt)}function M(n){if(c(n))return d(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="connected"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(r++,D(i)||(e=
k(e,t,i,A))):t==="lastConnectedTime"?(typeof i!="string"||!oe.test(i))&&(e=y(e,t,i,E)):t==="lastDisconnectedTime"?(typeof i!="string"||!oe.test(i))&&(e=y(e,t,i,
E)):t==="lastHeartbeatTime"?(typeof i!="string"||!oe.test(i))&&(e=y(e,t,i,E)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===p&&r===2?null:g(e,n,Qt)}function ge(n){if(c(n))return d(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i===
"apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=h(e,i,s,L))):i==="kind"?s!==null&&(r++,s!=="ClusterDataPlane"&&(e=h(e,i,s,Xt))):i==="metadata"?s!==
null&&(r++,e=o(e,Ze(s),i)):i==="spec"?s!==null&&(r++,e=o(e,hi(s),i)):i==="status"?s!==null&&(e=o(e,Oi(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!c(t)&&
!c(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Fe.test(n.metadata.name))&&(e=ee(e,"planeID")),e===null&&Object.getPrototypeOf(n)===p&&r===
4?null:g(e,n,G)}function Ze(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||v(t,253)||!ue.test(t))&&
(e=y(e,r,t,Dn));else if(r==="generateName")(typeof t!="string"||!Rn.test(t))&&(e=y(e,r,t,In));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r===
"labels")e=o(e,En(t),r);else if(r==="annotations")e=o(e,$n(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let a=s[l];(typeof a!="string"||!He.test(a))&&(i=y(i,l,a,An))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"inv\
alid-format",{rule:"orphan or foregroundDeletion, not both"})),e=o(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let a=s[l];i=o(i,Nn(a),l)}s.length>1&&Re(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=o(
e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let a=s[l];i=o(i,Vn(a),l)}e=o(e,i,r)}else
r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,
t,"string")):r==="generation"?D(t)||(e=k(e,r,t,A)):r==="deletionGracePeriodSeconds"?D(t)||(e=k(e,r,t,A)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||
!fe.test(t))&&(e=y(e,r,t,E)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!fe.test(t))&&(e=y(e,r,t,E)):e=u(e,r,"unknown-field")}return n.name||(e=je(e,
n,ue)),typeof n.generation=="number"&&n.generation<0&&n.uid&&typeof n.uid=="string"&&D(n.generation)&&(e=k(e,"generation",n.generation,Ue)),e===null&&Object.getPrototypeOf(
n)===p?null:g(e,n,Tn)}function hi(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||v(i,63)||
!V.test(i))&&(e=y(e,t,i,F));else if(t==="clusterAgent")i!==null&&(r++,e=o(e,_e(i),t));else if(t==="gateway")i!==null&&(r++,e=o(e,Me(i),t));else if(t==="imagePul\
lSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let a=0;a<l.length;a++){let w=l[a];typeof w!="string"&&(s=f(s,a,w,"string"))}e=o(e,
s,t)}else t==="secretStoreRef"?e=o(e,pe(i),t):t==="observabilityPlaneRef"?e=o(e,Gn(i),t):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p&&
r===2?null:g(e,n,xt)}function _e(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=o(e,vi(i),t)):e=u(
e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===1?null:g(e,n,zn)}function vi(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];
t!==void 0&&(r==="secretRef"?e=o(e,ki(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==
null)&&(e=Se(e,n,Sn)),e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,ei)}function ki(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===3?null:g(e,n,ni)}function Gn(n){if(c(
n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!=="ClusterObservabilityPlane"&&(e=h(e,t,i,ti)):t==="name"?i!==null&&(r++,(typeof i!=
"string"||i.length<1||v(i,63)||!V.test(i))&&(e=y(e,t,i,Ke))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===1?null:g(e,n,jn)}function Oi(n){
if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")D(t)||(e=k(e,r,t,A));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let a=s[l];i=o(i,B(a),l)}s.length>1&&(i=ne(i,s,"type","a type that no other item has")),e=
o(e,i,r)}else r==="agentConnection"?e=o(e,M(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,q)}function ye(n){if(c(n))return d(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=h(e,t,i,L))):t==="kind"?i!==null&&(r++,
i!=="BuildPlane"&&(e=h(e,t,i,ii))):t==="metadata"?i!==null&&(r++,e=o(e,de(i),t)):t==="spec"?i!==null&&(r++,e=o(e,Di(i),t)):t==="status"?i!==null&&(e=o(e,Ri(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===4?null:g(e,n,G)}function Di(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="planeID"?(typeof i!="string"||v(i,63)||!V.test(i))&&(e=y(e,t,i,F)):t==="clusterAgent"?i!==null&&(r++,e=o(e,qe(i),t)):t==="secretStoreRef"?e=o(
e,pe(i),t):t==="observabilityPlaneRef"?e=o(e,Ln(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===1?null:g(e,n,ri)}function Ri(n){
if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")D(t)||(e=k(e,r,t,A));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let a=s[l];i=o(i,B(a),l)}e=o(e,i,r)}else r==="agentConnection"?e=o(e,M(t),r):e=u(e,r,"unkn\
own-field")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,q)}function me(n){if(c(n))return d(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&
(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=h(e,i,s,L))):i==="kind"?s!==null&&(r++,s!=="ClusterBuildPlane"&&(e=h(e,i,s,si))):i==="metadat\
a"?s!==null&&(r++,e=o(e,Ze(s),i)):i==="spec"?s!==null&&(r++,e=o(e,Ii(s),i)):i==="status"?s!==null&&(e=o(e,Ai(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!c(
t)&&!c(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Fe.test(n.metadata.name))&&(e=ee(e,"planeID")),e===null&&Object.getPrototypeOf(n)===p&&
r===4?null:g(e,n,G)}function Ii(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||v(i,63)||!V.test(
i))&&(e=y(e,t,i,F)):t==="clusterAgent"?i!==null&&(r++,e=o(e,_e(i),t)):t==="secretStoreRef"?e=o(e,pe(i),t):t==="observabilityPlaneRef"?e=o(e,Gn(i),t):e=u(e,t,"un\
known-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===1?null:g(e,n,li)}function Ai(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];if(t!==
void 0)if(r==="observedGeneration")D(t)||(e=k(e,r,t,A));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let a=s[l];i=o(i,B(a),l)}s.length>1&&(i=ne(i,s,"type","a type that no other item has")),e=o(e,i,r)}else r==="agentConnection"?e=o(e,M(t),r):e=u(e,r,"unknown-fie\
ld")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,q)}function be(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="\
apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=h(e,t,i,L))):t==="kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=h(e,t,i,ai))):t==="metadata"?i!==
null&&(r++,e=o(e,de(i),t)):t==="spec"?i!==null&&(r++,e=o(e,Ti(i),t)):t==="status"?i!==null&&(e=o(e,Ci(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p&&r===4?null:g(e,n,G)}function Ti(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||v(i,63)||
!V.test(i))&&(e=y(e,t,i,F)):t==="clusterAgent"?i!==null&&(r++,e=o(e,qe(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="r\
caAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===2?null:g(e,n,oi)}function Ci(n){
if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")D(t)||(e=k(e,r,t,A));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let a=s[l];i=o(i,B(a),l)}e=o(e,i,r)}else r==="agentConnection"?e=o(e,M(t),r):e=u(e,r,"unkn\
own-field")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,q)}function we(n){if(c(n))return d(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&
(i==="apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=h(e,i,s,L))):i==="kind"?s!==null&&(r++,s!=="ClusterObservabilityPlane"&&(e=h(e,i,s,ui))):i===
"metadata"?s!==null&&(r++,e=o(e,Ze(s),i)):i==="spec"?s!==null&&(r++,e=o(e,zi(s),i)):i==="status"?s!==null&&(e=o(e,Si(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;
return!c(t)&&!c(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Fe.test(n.metadata.name))&&(e=ee(e,"planeID")),e===null&&Object.getPrototypeOf(
n)===p&&r===4?null:g(e,n,G)}function zi(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||v(i,63)||
!V.test(i))&&(e=y(e,t,i,F)):t==="clusterAgent"?i!==null&&(r++,e=o(e,_e(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="r\
caAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===2?null:g(e,n,fi)}function Si(n){
if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")D(t)||(e=k(e,r,t,A));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let a=s[l];i=o(i,B(a),l)}s.length>1&&(i=ne(i,s,"type","a type that no other item has")),e=
o(e,i,r)}else r==="agentConnection"?e=o(e,M(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,q)}function Pe(n){if(c(n))return d(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=h(e,t,i,L))):t==="kind"?i!==null&&(r++,
i!=="Environment"&&(e=h(e,t,i,ci))):t==="metadata"?i!==null&&(r++,e=o(e,de(i),t)):t==="spec"?i!==null&&(r++,e=o(e,ji(i),t)):t==="status"?i!==null&&(e=o(e,$i(i),
t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===4?null:g(e,n,G)}function ji(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];
t!==void 0&&(r==="dataPlaneRef"?e=o(e,Ei(t),r):r==="gateway"?e=o(e,Me(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-fiel\
d"))}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,di)}function Ei(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"kind"?i!==null&&(r++,i!=="DataPlane"&&i!=="ClusterDataPlane"&&(e=h(e,t,i,pi))):t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"un\
known-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===2?null:g(e,n,gi)}function $i(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];if(t!==
void 0)if(r==="observedGeneration")D(t)||(e=k(e,r,t,A));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){
let a=s[l];i=o(i,B(a),l)}e=o(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,yi)}var Bn=S(ce),Ni=j(ce),Vi=N(Bn),Kn=S(ge),Li=j(ge),Gi=N(Kn),Hn=S(ye),Bi=j(ye),Ki=N(Hn),Un=S(me),Hi=j(me),Ui=N(Un),Fn=S(be),Fi=j(be),qi=N(Fn),qn=S(we),Mi=j(we),Zi=N(
qn),Mn=S(Pe),_i=j(Pe),Wi=N(Mn),Ji={checks:{DataPlane:ce,ClusterDataPlane:ge,BuildPlane:ye,ClusterBuildPlane:me,ObservabilityPlane:be,ClusterObservabilityPlane:we,
Environment:Pe},replaced:{Organization:"Namespace",WorkflowPlane:"BuildPlane",ClusterWorkflowPlane:"ClusterBuildPlane"}},We=fn(Ji),Yi=S(We),Qi=j(We),Zn=n=>Ye(n,
kn),Xi={check:We,clusterScoped:["ClusterDataPlane","ClusterBuildPlane","ClusterObservabilityPlane"],immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[]}]},
ruled:{ClusterDataPlane:["/spec/observabilityPlaneRef","/spec/observabilityPlaneRef/kind"],ClusterBuildPlane:["/spec/observabilityPlaneRef","/spec/observability\
PlaneRef/kind"],Environment:["/spec","/spec/dataPlaneRef","/spec/dataPlaneRef/kind","/spec/dataPlaneRef/name"]},choices:{ClusterDataPlane:["/spec/observabilityP\
laneRef/kind"],ClusterBuildPlane:["/spec/observabilityPlaneRef/kind"]},withDefaults:Zn},xi=Pn(Xi);0&&(module.exports={ValidationError,assertBuildPlane,assertClusterBuildPlane,assertClusterDataPlane,assertClusterObservabilityPlane,assertDataPlane,assertEnvironment,
assertObservabilityPlane,formatIssue,isBuildPlane,isClusterBuildPlane,isClusterDataPlane,isClusterObservabilityPlane,isDataPlane,isEnvironment,isObservabilityPlane,
isPlane,validateBuildPlane,validateClusterBuildPlane,validateClusterDataPlane,validateClusterObservabilityPlane,validateDataPlane,validateEnvironment,validateObservabilityPlane,
validatePlane,validateUpdate,withDefaults});
