"use strict";var we=Object.defineProperty;var Jn=Object.getOwnPropertyDescriptor;var Yn=Object.getOwnPropertyNames;var Qn=Object.prototype.hasOwnProperty;var Xn=(n,e)=>{for(var r in e)we(n,r,{get:e[r],enumerable:!0})},xn=(n,e,r,t)=>{if(e&&typeof e=="object"||typeof e=="function")for(let i of Yn(e))!Qn.call(n,i)&&
i!==r&&we(n,i,{get:()=>e[i],enumerable:!(t=Jn(e,i))||t.enumerable});return n};var et=n=>xn(we({},"__esModule",{value:!0}),n);var lr={};Xn(lr,{ValidationError:()=>Y,assertBuildPlane:()=>_i,assertClusterBuildPlane:()=>Hi,assertClusterDataPlane:()=>Zi,assertClusterObservabilityPlane:()=>Xi,
assertDataPlane:()=>qi,assertEnvironment:()=>er,assertObservabilityPlane:()=>Yi,formatIssue:()=>ie,isBuildPlane:()=>Gi,isClusterBuildPlane:()=>Wi,isClusterDataPlane:()=>Mi,
isClusterObservabilityPlane:()=>Qi,isDataPlane:()=>Fi,isEnvironment:()=>xi,isObservabilityPlane:()=>Ji,isPlane:()=>ir,validateBuildPlane:()=>Mn,validateClusterBuildPlane:()=>Zn,
validateClusterDataPlane:()=>qn,validateClusterObservabilityPlane:()=>_n,validateDataPlane:()=>Fn,validateEnvironment:()=>Wn,validateObservabilityPlane:()=>Gn,validatePlane:()=>tr,
validateUpdate:()=>sr,withDefaults:()=>Hn});module.exports=et(lr);function c(n){return typeof n!="object"||n===null||Array.isArray(n)}function P(n){return!c(n)}function $(n){return n.split("/").slice(1).map(nt)}var Q=n=>n.replaceAll("~","~0").replaceAll("/","~1"),nt=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll(
"~0","~"):n;function Je(n){return/[~\d]/.test(n)?$(n).map(e=>/^\d+$/.test(e)?`[${e}]`:`.${e}`).join("").replace(/^\./,""):n.slice(1).replaceAll("/",".")}function R(n,e){
let r=n;for(let t of tt(e))if(Array.isArray(r))r=r[Number(t)];else if(P(r)&&Object.hasOwn(r,t))r=r[t];else return;return r}function tt(n){let e=ke.get(n);if(e)return e;let r=$(n);return ke.size<it&&ke.set(n,r),r}var ke=new Map,it=1e3;function Ye(n,e){let r=P(n)?n.kind:void 0,t=typeof r=="string"&&Object.hasOwn(e,r)?e[r]:void 0;return Qe(n,t??{},n)}function Qe(n,e,r){if(!P(n))return n;let t=Object.
fromEntries(Object.entries(n));for(let[i,s]of Object.entries(e)){let l=Object.hasOwn(n,i)?n[i]:void 0,a="within"in s?l==null?l:Qe(l,s.within,r):l??rt(s,r);a!==void 0&&
(t[i]=a)}return t}function rt(n,e){if("value"in n)return n.value;let r=$(n.from).reduce((t,i)=>P(t)&&Object.hasOwn(t,i)?t[i]:void 0,e);if(!(typeof r!="string"||
r==="")&&!(n.maxLength!==void 0&&r.length>n.maxLength))return n.pattern===void 0||n.pattern.test(r)?r:void 0}var N=[],Pe=[];function Oe(n,e,r){if(n===e)return 0;let t=r?.maxDistance,i=n;n.length>e.length&&(n=e,e=i);let s=n.length,l=e.length;for(;s>0&&n.charCodeAt(~-s)===
e.charCodeAt(~-l);)s--,l--;let a=0;for(;a<s&&n.charCodeAt(a)===e.charCodeAt(a);)a++;if(s-=a,l-=a,t!==void 0&&l-s>t)return t;if(s===0)return t!==void 0&&l>t?t:l;
let h,v,b,S,m=0,T=0;for(;m<s;)Pe[m]=n.charCodeAt(a+m),N[m]=++m;for(;T<l;){for(h=e.charCodeAt(a+T),b=T++,v=T,m=0;m<s;m++)S=h===Pe[m]?b:b+1,b=N[m],v=N[m]=b>v?S>v?
v+1:S:S>b?b+1:S;if(t!==void 0){let _=v;for(m=0;m<s;m++)N[m]<_&&(_=N[m]);if(_>t)return t}}return N.length=s,Pe.length=s,t!==void 0&&v>t?t:v}var st=64;function W(n,e){if(n.length>st)return;let r=n.toLowerCase(),t=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,i;for(let s of e){if(Math.abs(s.length-
n.length)>=t)continue;let l=s.toLowerCase(),a=lt(r,l)?1:Oe(r,l,{maxDistance:t});a<t&&(t=a,i=s)}return i}function lt(n,e){if(n.length!==e.length||n===e)return!1;let r=0;for(;r<n.length&&n[r]===e[r];)r++;return n[r]===e[r+1]&&n[r+1]===e[r]&&n.slice(r+2)===e.slice(r+
2)}var p=Object.prototype;function O(n){return Number.isInteger(n)&&Math.abs(n)<=2**63}function k(n,e){if(n.length<=e)return!1;if(n.length>e*2)return!0;let r=0;for(let t of n)
r++;return r>e}function xe(n,e){let r=0;for(let t in n){let i=n[t];r+=t.length+(Xe(i)?i.length:0)}return r*3>e&&new TextEncoder().encode(Object.entries(n).flat().
filter(Xe).join("")).length>e}var Xe=n=>typeof n=="string";function De(n){let e=n.filter(P).filter(t=>t.controller===!0),r=["apiVersion","kind","name","uid","bl\
ockOwnerDeletion"];return new Set(e.map(t=>JSON.stringify(r.map(i=>t[i])))).size>1}var C=!1,X=[{code:"unreadable",path:"",field:"",message:""}],en=1e4,H=0,x={code:"too-many-issues",path:"",field:"",message:""};function nn(n,e){let r=H;H=0;try{
let t=sn(n,e);if(t===null||H<en)return t;let i=t.filter(s=>s!==x);return[...i,{...x,omitted:t.length-i.length}]}finally{H=r}}var tn=Symbol("thorough");function rn(n,e){
let r=C;C=!0;try{return n(e)===null}catch(t){if(t!==tn)throw t;return sn(n,e)===null}finally{C=r}}function sn(n,e){if(!C)return n(e);C=!1;try{return n(e)}finally{
C=!0}}var ot=20;function u(n,e,r,t){if(C)return X;let i=++H<en?{code:r,path:ln(e),field:on(e),message:"",...t}:x;return n===null?[i]:(n.push(i),n)}function d(n){
return f(null,null,n,"object")}function f(n,e,r,t){return r===null?u(n,e,"null-value"):u(n,e,"wrong-type",{expected:t,found:pt(r)})}function y(n,e,r,{code:t="in\
valid-format",rule:i,maxLength:s}){return typeof r!="string"?f(n,e,r,"string"):s!==void 0&&k(r,s)?u(n,e,"too-long",{limit:s,unit:"characters"}):u(n,e,t,i===void 0?
void 0:{rule:i})}function w(n,e,r,{code:t="unknown-value",allowed:i,codes:s}){if(C)return X;if(typeof r!="string")return f(n,e,r,"string");let l=s!==void 0&&Object.
hasOwn(s,r)?s[r]:void 0;if(l!==void 0)return u(n,e,l);let a=W(r,i);return u(n,e,t,a===void 0?{allowed:i}:{allowed:i,suggestion:a})}function D(n,e,r,{minimum:t,maximum:i}){
return typeof r!="number"||Number.isNaN(r)?f(n,e,r,"integer"):!Number.isInteger(r)&&Number.isFinite(r)?u(n,e,"not-an-integer"):u(n,e,"out-of-range",{minimum:t,maximum:i})}
function Ae(n,e,r,{code:t="invalid-format",rule:i}){return Object.hasOwn(e,r)?u(n,r,t,i===void 0?void 0:{rule:i}):n}function Ce(n,e,r,t){let i=e[r];return Object.
hasOwn(e,r)&&i!==void 0?y(n,r,i,t):n}function Se(n){if(n!==null)for(let e of n)e.field="";return n}function o(n,e,r){if(e===null)return n;if(C)return e;let t=ln(
r),i=on(r);for(let s of e)s!==x&&(s.path=t+s.path,s.field=i+s.field);if(n===null)return e;for(let s of e)n.push(s);return n}function g(n,e,r){if(C)return at(n,e,
r);let{known:t,required:i=[],codes:s}=r,l=t.filter(b=>J(e[b])||!Ie(e,b)),a=new Set,h=ot,v=[];for(let b of n??[]){if(b.code==="unknown-field"&&b.name===void 0){if(!Ie(
e,an(b.path)))continue;a.add(ft(b,l,r,h-- >0))}v.push(b)}v=v.filter(b=>!ct(b,a));for(let b of l)J(e[b])?i.includes(b)&&!a.has(b)&&(v=u(v,b,s?.[b]??"missing-fiel\
d")):v=u(v,b,"unreadable");return v.length===0?null:v}function at(n,e,{known:r,required:t=[]}){let i=Object.getPrototypeOf(e);if(i!==null&&i!==Object.prototype||
ut({}))throw tn;if(n!==null)return X;let s=l=>J(e[l])?t.includes(l):!Ie(e,l);return r.some(s)?X:null}function ut(n){for(let e in n)return!0;return!1}function ft(n,e,{
replaced:r,elsewhere:t},i){let s=an(n.path);n.name=s;let l=t!==void 0&&Object.hasOwn(t,s)?t[s]:void 0,h=e.find(v=>r?.[s]===v)??(l===void 0&&i?W(s,e):void 0);return h!==
void 0&&(n.suggestion=h),l!==void 0&&(n.knownIn=l),h}function ct(n,e){return n.code==="value-from"&&n.found==="neither"&&n.branches.some(r=>e.has(r))}function Te(n,e,r){
let t=r.filter(s=>!J(e[s])).length;if(t===1)return n;let i=t===0?(n??[]).filter(s=>s.code!=="null-value"):n;return u(i,null,"value-from",{found:t===0?"neither":
"both",branches:r})}function je(n,e,r){let t=e.generateName;if(!dt(t)){let i=n?.find(({path:s,code:l})=>s==="/generateName"&&l==="invalid-name");return i!==void 0&&
typeof t=="string"&&!r.test(`${t}xxxxx`)&&(i.field=".name"),n}return u(Re(Re(n,"/name"),"/generateName"),"name","missing-field")}function ee(n,e){let r=`/spec/${e}`;
return n?.some(i=>/^\/metadata(\/name)?$/.test(i.path)||i.suggestion===e&&i.path.startsWith("/spec/"))===!0?n:o(Re(n,r),u(null,e,"missing-field"),"spec")}function ne(n,e,r,t){
let i=new Set,s=n;return e.forEach((l,a)=>{let h=P(l)?l[r]:void 0;h!==void 0&&(i.has(h)&&(s=o(s,u(null,r,"invalid-format",{rule:t}),a)),i.add(h))}),s}var Re=(n,e)=>{
let r=(n??[]).filter(t=>t.path!==e);return r.length>0?r:null},Ie=(n,e)=>Object.prototype.propertyIsEnumerable.call(n,e),J=n=>n==null,dt=n=>J(n)||n==="",ln=n=>n===
null?"":typeof n=="number"?`/${n}`:`/${Q(n)}`,on=n=>n===null?"":typeof n=="number"?`[${n}]`:`.${n}`,an=n=>$(n)[0]??"";function pt(n){return Array.isArray(n)?"ar\
ray":typeof n}var un={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]};function fn({checks:n,replaced:e}){return r=>{if(typeof r!="object"||r===null||Array.isArray(
r))return d(r);let{apiVersion:t,kind:i}=r,s=typeof i=="string"&&Object.hasOwn(n,i)?n[i]:void 0;if(s)return s(r);let l=gt(t);if(i==null)return u(l,"kind","missin\
g-field");let a=Object.keys(n);if(typeof i!="string")return w(l,"kind",i,{code:"unknown-kind",allowed:a});let h=Object.hasOwn(e,i)?e[i]:W(i,a);return u(l,"kind",
"unknown-kind",h===void 0?{allowed:a}:{allowed:a,suggestion:h})}}function gt(n){return n==null?u(null,"apiVersion","missing-field"):n===un.allowed[0]?null:w(null,
"apiVersion",n,un)}function pn({code:n,path:e,minimum:r},t){if(e==="/metadata/generation")return n==="out-of-range"&&r===0;let i=e==="/metadata/name"?/[/%]|^\.\.?$/:e==="/metadata\
/generateName"?/[/%]/:void 0;return i!==void 0&&(n==="invalid-name"||n==="too-long")&&!i.test(q(R(t,e)))}function gn(n,e,r){let t=m=>R(n,`/metadata/${m}`)??void 0,
i=m=>R(e,`/metadata/${m}`)??void 0,s=m=>r?"":q(m)||"default",l=m=>q(i(m))!==""&&i(m)!==t(m),a=cn(t("deletionTimestamp")),h=i("deletionGracePeriodSeconds"),v=new Set(
dn(t("finalizers"))),b=t("generation"),S={"/kind":R(n,"/kind")!==R(e,"/kind"),"/metadata/name":l("name"),"/metadata/namespace":s(t("namespace"))!==s(i("namespac\
e")),"/metadata/uid":l("uid"),"/metadata/resourceVersion":l("resourceVersion"),"/metadata/deletionTimestamp":!a&&cn(i("deletionTimestamp")),"/metadata/deletionG\
racePeriodSeconds":h!==void 0&&h!==t("deletionGracePeriodSeconds"),"/metadata/finalizers":a&&dn(i("finalizers")).some(m=>!v.has(m))};return[...q(i("name"))===""?
[F("/metadata/name","missing-field")]:[],...Object.entries(S).flatMap(([m,T])=>T?[F(m,"immutable-field")]:[]),...typeof b=="number"&&O(b)&&b<0?[F("/metadata/gen\
eration","out-of-range",{minimum:0,maximum:2**63})]:[]]}function F(n,e,r){return{code:e,path:n,field:Je(n),message:"",...r}}var q=n=>typeof n=="string"?n:"",cn=n=>q(
n)!==""&&Date.parse(q(n))!==yt,yt=-621355968e5,dn=n=>Array.isArray(n)&&n.every(e=>typeof e=="string")?n:[];var mt={"missing-field":()=>"required field is missing.","unknown-field":({suggestion:n,knownIn:e})=>`unknown field${e===void 0?"":` (exists in ${e})`}: ${n===void 0?
"remove it.":`use ${n} instead.`}`,"wrong-type":({expected:n,found:e})=>`must be ${yn(n)}, not ${yn(e)}.`,"null-value":()=>"must not be null: set a value or rem\
ove the field.","value-from":({found:n,branches:e})=>n==="both"?`must set exactly one of ${e.join(" and ")}, not both.`:`must set exactly one of ${e.join(" and ")}\
.`,"missing-secret-namespace":()=>"required field is missing: a cluster-scoped plane has no namespace of its own, so set that of the secret.","namespace-not-all\
owed":()=>"must not be set on a cluster-scoped kind: remove it.","namespaced-observability-plane":()=>"must be ClusterObservabilityPlane: a cluster-scoped plane\
 cannot refer to a namespace-scoped ObservabilityPlane.","unknown-kind":ze,"wrong-api-version":ze,"unknown-value":ze,"invalid-plane-id":te,"invalid-name":te,"in\
valid-label":te,"invalid-format":te,"too-long":({limit:n,unit:e})=>`must be no more than ${n} ${e}.`,"not-an-integer":()=>"must be an integer.","out-of-range":({
minimum:n,maximum:e})=>e<9007199254740992?`must be between ${n} and ${e}, inclusive.`:n===0?"must be greater than or equal to 0.":"must be a 64-bit integer.","i\
nvalid-date-time":()=>"must be an RFC 3339 date and time such as 2026-01-02T03:04:05Z.","immutable-field":()=>"field is immutable: keep the old value, or delete\
 and recreate the resource.",unreadable:()=>"cannot be read: it throws, is circular or is inherited; pass plain data.","too-many-issues":({omitted:n})=>`has ${n}\
 more ${n===1?"issue that is":"issues that are"} not listed.`};function ze({allowed:n,suggestion:e}){return`must be ${n.length<2?n.join(""):`${n.slice(0,-1).join(
", ")} or ${n.at(-1)}`}${e===void 0||n.length<2?".":`; did you mean ${e}?`}`}function te({rule:n}){return`must be ${n}.`}function mn(n){return mt[n.code](n)}function ie(n){
return`${n.field===""?"document":n.field}: ${n.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,bt)}var bt=n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`,yn=n=>n===
"undefined"?n:`${/^[aeio]/.test(n)?"an":"a"} ${n}`;var ht=64,vt=2e5;function Ee(n){let e=vt,r=[];return t(()=>n);function t(i){try{let s=i();if(r.includes(s))return u(null,null,"unreadable");if(typeof s!="object"||
s===null||r.length>ht)return null;r.push(s);for(let l of Object.keys(s)){let a=e-- >0?t(()=>Reflect.get(s,l)):null;if(a)return o(null,a,Array.isArray(s)?Number(
l):l)}return r.pop(),null}catch{return u(null,null,"unreadable")}}}function j(n){let e=r=>{let t=re(n,r);return t===null?{ok:!0,value:r}:{ok:!1,issues:Le(t)}};return Object.assign(e,{"~standard":kt(e)})}function z(n){return e=>{
try{return rn(n,e)}catch{return!1}}}function L(n){return e=>{let r=n(e);if(!r.ok)throw new Y(r.issues)}}var Y=class extends Error{name="ValidationError";issues;constructor(e){
let r=e.slice(0,$e).map(ie);super([...r,...e.length>$e?[`and ${e.length-$e} more`]:[]].join(`
`)),this.issues=e}},$e=20;function re(n,e){let r;try{if(r=nn(n,e),r===null)return null;let t=Ee(e)?.[0];t!==void 0&&(r=[...r.filter(({path:i})=>!se(i,t.path)),t])}catch{
r=Ee(e)??u(null,null,"unreadable")}for(let t of r)t.field.charCodeAt(0)===wt&&(t.field=t.field.slice(1));return r}var wt=46;function Le(n){let e=n;for(let r of e)
r.message=mn(r);return e}function kt(n){return{version:1,vendor:"openchoreo-planes",validate:e=>{let r=n(e);return r.ok?{value:r.value}:{issues:r.issues.map(({message:t,
path:i})=>({message:t,path:$(i)}))}}}}var se=(n,e)=>n===e||n.startsWith(`${e}/`);function vn(n){return(e,r)=>{let t=re(n.check,r)??[],i;try{i=Pt(n,e,r,t)}catch{i=[...t,...u(null,null,"unreadable")]}let[s,...l]=i;return s===void 0?{ok:!0,value:r}:
{ok:!1,issues:Le([s,...l])}}}function Pt(n,e,r,t){let i=R(r,"/kind"),s=Ve(n.immutable,i),l=gn(e,r,n.clusterScoped.some(I=>I===i));if(t.length===0&&hn(e,r,s).length===
0)return l;let a=bn(e,re(n.check,e)),h=bn(r,t),v=n.withDefaults(a),b=n.withDefaults(h),S=Ve(n.ruled,i),m=Ve(n.choices,i),T=t.flatMap(I=>pn(I,r)?[]:I.code==="wro\
ng-type"&&S.includes(I.path)||!Ot(I,v,b,m)?[I]:wn(I,r)),_=({path:I})=>T.some(ve=>se(ve.path,I)||se(I,ve.path));return[...T,...[...l,...hn(a,h,s)].filter(I=>!_(I))]}
function Ve(n,e){return typeof e=="string"&&Object.hasOwn(n,e)?n[e]??[]:[]}function Ot({code:n,path:e},r,t,i){if(e===""||e==="/kind"||e==="/apiVersion"||e.startsWith(
"/metadata")||n==="unknown-field"||n==="unreadable")return!1;let s=n.startsWith("missing-")||i.includes(e)?e.slice(0,e.lastIndexOf("/")):e,l=Dt(s),a=R(r,l);return a!==
void 0&&le(a,R(t,l))}function Dt(n){let e=n.split("/"),r=e.findIndex(t=>/^\d+$/.test(t));return r===-1?n:e.slice(0,r).join("/")}function bn(n,e){let r=(e??[]).flatMap(
t=>t.code==="unknown-field"?[t]:wn(t,n));return r.length===0?n:Be(n,"",new Set(r.map(({path:t})=>t)))}function Be(n,e,r){if(Array.isArray(n))return n.map((s,l)=>Be(
s,`${e}/${l}`,r));if(!P(n))return n;let i=Object.entries(n).map(([s,l])=>({name:s,inner:l,at:`${e}/${Q(s)}`})).filter(({at:s})=>!r.has(s));return Object.fromEntries(
i.map(({name:s,inner:l,at:a})=>[s,Be(l,a,r)]))}function wn({code:n,path:e,field:r},t){return((n==="wrong-type"?kn(R(t,e)):null)??[]).map(s=>({...s,path:e+s.path,
field:r+s.field}))}function kn(n){return Array.isArray(n)?n.reduce((e,r,t)=>o(e,kn(r),t),null):P(n)?Object.keys(n).reduce((e,r)=>u(e,r,"unknown-field",{name:r}),
null):null}function hn(n,e,r){let t=R(n,"/spec")??void 0;return r.length===0||t===void 0||!P(R(e,"/spec"))?[]:P(t)?r.filter(({pointer:s,unset:l})=>{let a=R(n,s)??
void 0;return a!==void 0&&!l.includes(a)&&!le(a,R(e,s))}).map(({pointer:s})=>F(s,"immutable-field")):[F("/spec","immutable-field")]}function le(n,e){return Object.
is(n,e)?!0:Array.isArray(n)||Array.isArray(e)?Array.isArray(n)&&Array.isArray(e)&&n.length===e.length&&n.every((t,i)=>le(t,e[i])):!P(n)||!P(e)?!1:[...new Set([...Object.
keys(n),...Object.keys(e)])].every(t=>le(n[t]??void 0,e[t]??void 0))}var Pn={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterDataPlane:{spec:{within:{
planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservabilityPlane"}}}}}},
BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{
within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterBuildPlane:{spec:{within:{planeID:{
from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservabilityPlane"}}}}}},ObservabilityPlane:{
spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{
namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
maxLength:63}}}},Environment:{}};var B={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},Rt={code:"unknown-kind",allowed:["DataPlane"]},K={known:["apiVersion","kind","metadata","sp\
ec","status"],required:["apiVersion","kind","metadata","spec"]},ae=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,In={code:"inva\
lid-name",rule:"a lowercase RFC 1123 subdomain: letters, digits, hyphens and dots, starting and ending with a letter or digit",maxLength:253},An=/^$|^(?!.{253}-*[^-])[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
Cn={code:"invalid-name",rule:"a prefix of a lowercase RFC 1123 subdomain: at most 253 letters, digits, hyphens and dots; it may end with a hyphen"},It=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,
Ne={code:"invalid-name",rule:"lowercase letters, digits and hyphens, starting and ending with a letter or digit",maxLength:63},Fe=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,
Sn={rule:"a qualified name: at most 63 letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS subdomai\
n prefix and a slash"},A={minimum:-9223372036854776e3,maximum:9223372036854776e3},ue=/^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]?[0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-4]):(?:[0-5][0-9]|60))$/,
E={code:"invalid-date-time"},qe={minimum:0,maximum:9223372036854776e3},Tn={known:["name","generateName","namespace","labels","annotations","finalizers","ownerRe\
ferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creationTimestamp","deletionTimestamp"]},jn={code:"inval\
id-label",rule:"a qualified name: at most 63 letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS su\
bdomain prefix and a slash"},At=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,Ct={code:"invalid-label",rule:"letters, digits, hyphens, underscores and dot\
s, starting and ending with a letter or digit",maxLength:63},St=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
Tt={},jt=/^(?:[^/]*\/)?[^/]+$/,zt={rule:"group/version or version"},Ke={rule:"a non-empty string"},Et={known:["apiVersion","kind","name","uid","blockOwnerDeleti\
on","controller"],required:["apiVersion","kind","name","uid"]},On=/^[ -~]*$/,$t={rule:"printable ASCII characters",maxLength:128},Lt={allowed:["Apply","Update"]},
Vt=/^(?!0000|9999)(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]?[0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-4]):(?:[0-5][0-9]|60))$/,
Bt={allowed:["FieldsV1",""]},Kt={rule:"printable ASCII characters",maxLength:256},Ut={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","\
subresource"],required:["operation"]},V=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,M={code:"invalid-plane-id",rule:"lowercase letters, digits and hyphens, starting and\
 ending with a letter or digit",maxLength:63},Nt={known:["planeID","clusterAgent","gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:[
"clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"\
Environment",isProduction:"Environment",kubernetesCluster:"DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"O\
bservabilityPlane",registry:"DataPlane up to v0.3"}},zn={known:["clientCA"],required:["clientCA"]},En=["secretRef","value"],Ft={known:["secretRef","value"],replaced:{
secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPlane since v1.0"}},qt={known:["name","key","namespace"],required:["name","key"]},Mt={known:["ingress","e\
gress"],replaced:{publicVirtualHost:"ingress",organizationVirtualHost:"ingress"},elsewhere:{dnsPrefix:"Environment up to v0.14",organizationGatewayName:"DataPla\
ne in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataP\
lane in v0.10 to v0.16",organizationVirtualHost:"DataPlane up to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.\
15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",publicVirtualHost:"DataPlane up to v0.16",security:"Envi\
ronment up to v0.14"}},Zt={known:["external","internal"]},Gt={known:["name","namespace","http","https","tls"],required:["name","namespace"]},_t={minimum:1,maximum:65535},
Wt={known:["host","port","listenerName"],required:["host","port"]},Ht={known:["name"],required:["name"]},Jt={allowed:["ObservabilityPlane","ClusterObservability\
Plane"]},$n={known:["kind","name"],required:["name"]},Z={known:["observedGeneration","conditions","agentConnection"]},Yt=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
Qt={rule:"a qualified name: letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS subdomain prefix an\
d a slash",maxLength:316},Xt={allowed:["True","False","Unknown"]},oe=/^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.,][0-9]+)?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})$/,
xt=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,ei={rule:"letters, digits, underscores, commas and colons, starting with a letter",maxLength:1024},ni={maxLength:32768},
ti={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","reason","message"]},ii={
known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","connectedAgents"]},ri={code:"\
unknown-kind",allowed:["ClusterDataPlane"]},Me=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,si={known:["planeID","clusterAgent","gateway","imagePullSecretRefs",
"secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlane\
Ref"},elsewhere:{dataPlaneRef:"Environment",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},li={known:["secretRef",
"value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"ClusterDataPlane since v1.0"}},oi={known:["name","key","namespace"],required:["name","key",
"namespace"],codes:{namespace:"missing-secret-namespace"}},ai={allowed:["ClusterObservabilityPlane"],codes:{ObservabilityPlane:"namespaced-observability-plane"}},
ui={code:"unknown-kind",allowed:["BuildPlane"]},fi={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{
agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"Environment",
gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"BuildPlane up \
to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},ci={code:"unknown-kind",allowed:["ClusterBuildPlane"]},di={known:["planeID","cluste\
rAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabil\
ityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observerURL:"O\
bservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},pi={code:"unknown-kind",allowed:["ObservabilityPlane"]},gi={known:["planeID","clusterAgent","observerURL",
"rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",
finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},yi={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},mi={known:["planeID","cluster\
Agent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"\
ClusterObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataP\
lane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},bi={code:"unknown-kind",allowed:["Environment"]},hi={known:["dataPlaneRef","gateway","isProductio\
n"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"Observability\
Plane",planeID:"DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"DataPlane or BuildPlane"}},vi={allowed:["DataPlane","ClusterDataPlane"]},
wi={known:["kind","name"],required:["kind","name"]},ki={known:["observedGeneration","conditions"]};function fe(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=w(e,t,i,B))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=w(e,t,i,Rt))):
t==="metadata"?i!==null&&(r++,e=o(e,ce(i),t)):t==="spec"?i!==null&&(r++,e=o(e,Pi(i),t)):t==="status"?i!==null&&(e=o(e,Ri(i),t)):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===p&&r===4?null:g(e,n,K)}function ce(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!=
"string"||k(t,253)||!ae.test(t))&&(e=y(e,r,t,In));else if(r==="generateName")(typeof t!="string"||!An.test(t))&&(e=y(e,r,t,Cn));else if(r==="namespace")(typeof t!=
"string"||k(t,63)||!It.test(t))&&(e=y(e,r,t,Ne));else if(r==="labels")e=o(e,Ln(t),r);else if(r==="annotations")e=o(e,Vn(t),r);else if(r==="finalizers")if(!Array.
isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let a=s[l];(typeof a!="string"||!Fe.test(a))&&(i=y(i,l,a,Sn))}s.length>1&&s.includes(
"orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=o(e,i,r)}else if(r==="ownerReferen\
ces")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let a=s[l];i=o(i,Bn(a),l)}s.length>1&&De(s)&&(i=u(i,null,"invalid-f\
ormat",{rule:"one owner at most with controller: true"})),e=o(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let a=s[l];i=o(i,Kn(a),l)}e=o(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,
"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?O(t)||(e=D(e,r,t,A)):r==="deletionGracePeriodSeconds"?O(t)||(e=D(e,r,t,A)):
r==="creationTimestamp"?t!==null&&(typeof t!="string"||!ue.test(t))&&(e=y(e,r,t,E)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!ue.test(t))&&(e=y(e,
r,t,E)):e=u(e,r,"unknown-field")}return n.name||(e=je(e,n,ae)),typeof n.generation=="number"&&n.generation<0&&n.uid&&typeof n.uid=="string"&&O(n.generation)&&(e=
D(e,"generation",n.generation,qe)),e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Tn)}function Ln(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];
Fe.test(r)||(e=Ae(e,n,r,jn)),(typeof t!="string"||k(t,63)||!At.test(t))&&(e=Ce(e,n,r,Ct))}return Se(e)}function Vn(n){if(c(n))return d(n);let e=null;for(let r in n){
let t=n[r];St.test(r)||(e=Ae(e,n,r,jn)),typeof t!="string"&&(e=Ce(e,n,r,Tt))}return xe(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),Se(e)}function Bn(n){
if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||!jt.test(i))&&(e=y(e,t,i,zt))):t===
"kind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=y(e,t,i,Ke))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=y(e,t,i,Ke))):t==="uid"?
i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=y(e,t,i,Ke))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!=
"boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.kind==="Event"&&(n.apiVersion==="v1"||n.apiVersion==="/v1")&&(e=u(e,null,"invalid-format",{
rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===p&&r===4?null:g(e,n,Et)}function Kn(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||k(i,128)||!On.test(i))&&(e=y(e,t,i,$t)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=
w(e,t,i,Lt))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!Vt.test(i))&&(e=y(e,t,i,E)):t==="fieldsType"?
i!=="FieldsV1"&&i!==""&&(e=w(e,t,i,Bt)):t==="fieldsV1"?c(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||k(i,256)||!On.test(i))&&(e=y(e,t,i,Kt)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===1?null:g(e,n,Ut)}function Pi(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){
let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||k(i,63)||!V.test(i))&&(e=y(e,t,i,M));else if(t==="clusterAgent")i!==null&&(r++,e=o(e,Ze(i),t));else if(t===
"gateway")e=o(e,Ge(i),t);else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let a=0;a<l.length;a++){let h=l[a];typeof h!=
"string"&&(s=f(s,a,h,"string"))}e=o(e,s,t)}else t==="secretStoreRef"?e=o(e,de(i),t):t==="observabilityPlaneRef"?e=o(e,Un(i),t):e=u(e,t,"unknown-field")}return e===
null&&Object.getPrototypeOf(n)===p&&r===1?null:g(e,n,Nt)}function Ze(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?
i!==null&&(r++,e=o(e,Oi(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===1?null:g(e,n,zn)}function Oi(n){if(c(n))return d(n);
let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=o(e,Di(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}
return n.secretRef==null==(n.value==null)&&(e=Te(e,n,En)),e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Ft)}function Di(n){if(c(n))return d(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,
t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===2?null:g(
e,n,qt)}function Ge(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="ingress"?e=o(e,Dn(t),r):r==="egress"?e=o(e,Dn(t),r):e=u(e,r,"\
unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Mt)}function Dn(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&
(r==="external"?e=o(e,Rn(t),r):r==="internal"?e=o(e,Rn(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Zt)}function Rn(n){
if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?
i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="http"?e=o(e,Ue(i),t):t==="https"?e=o(e,Ue(i),t):t==="tls"?e=o(e,Ue(i),t):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===p&&r===2?null:g(e,n,Gt)}function Ue(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"host"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="port"?i!==null&&(r++,(!Number.isInteger(i)||i<1||i>65535)&&(e=D(e,t,i,_t))):t==="listenerN\
ame"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===2?null:g(e,n,Wt)}function de(n){if(c(
n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-fiel\
d"))}return e===null&&Object.getPrototypeOf(n)===p&&r===1?null:g(e,n,Ht)}function Un(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="kind"?i!=="ObservabilityPlane"&&i!=="ClusterObservabilityPlane"&&(e=w(e,t,i,Jt)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||k(i,63)||!V.test(
i))&&(e=y(e,t,i,Ne))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===1?null:g(e,n,$n)}function Ri(n){if(c(n))return d(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")O(t)||(e=D(e,r,t,A));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let a=s[l];i=o(i,U(a),l)}e=o(e,i,r)}else r==="agentConnection"?e=o(e,G(t),r):e=u(e,r,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===p?null:g(e,n,Z)}function U(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!=
"string"||k(i,316)||!Yt.test(i))&&(e=y(e,t,i,Qt))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=w(e,t,i,Xt))):t==="observedGeneration"?
(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=D(e,t,i,qe)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!oe.test(i))&&(e=y(e,t,i,E))):t===
"reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||k(i,1024)||!xt.test(i))&&(e=y(e,t,i,ei))):t==="message"?i!==null&&(r++,(typeof i!="string"||k(i,32768))&&
(e=y(e,t,i,ni))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===5?null:g(e,n,ti)}function G(n){if(c(n))return d(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="connected"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(r++,O(i)||(e=
D(e,t,i,A))):t==="lastConnectedTime"?(typeof i!="string"||!oe.test(i))&&(e=y(e,t,i,E)):t==="lastDisconnectedTime"?(typeof i!="string"||!oe.test(i))&&(e=y(e,t,i,
E)):t==="lastHeartbeatTime"?(typeof i!="string"||!oe.test(i))&&(e=y(e,t,i,E)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}
return e===null&&Object.getPrototypeOf(n)===p&&r===2?null:g(e,n,ii)}function pe(n){if(c(n))return d(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i===
"apiVersion"?s!==null&&(r++,s!=="openchoreo.dev/v1alpha1"&&(e=w(e,i,s,B))):i==="kind"?s!==null&&(r++,s!=="ClusterDataPlane"&&(e=w(e,i,s,ri))):i==="metadata"?s!==
null&&(r++,e=o(e,_e(s),i)):i==="spec"?s!==null&&(r++,e=o(e,Ii(s),i)):i==="status"?s!==null&&(e=o(e,Si(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!c(t)&&
!c(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Me.test(n.metadata.name))&&(e=ee(e,"planeID")),e===null&&Object.getPrototypeOf(n)===p&&r===
4?null:g(e,n,K)}function _e(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||k(t,253)||!ae.test(t))&&
(e=y(e,r,t,In));else if(r==="generateName")(typeof t!="string"||!An.test(t))&&(e=y(e,r,t,Cn));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r===
"labels")e=o(e,Ln(t),r);else if(r==="annotations")e=o(e,Vn(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<
s.length;l++){let a=s[l];(typeof a!="string"||!Fe.test(a))&&(i=y(i,l,a,Sn))}s.length>1&&s.includes("orphan")&&s.includes("foregroundDeletion")&&(i=u(i,null,"inv\
alid-format",{rule:"orphan or foregroundDeletion, not both"})),e=o(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,
s=t;for(let l=0;l<s.length;l++){let a=s[l];i=o(i,Bn(a),l)}s.length>1&&De(s)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=o(
e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let a=s[l];i=o(i,Kn(a),l)}e=o(e,i,r)}else
r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,
t,"string")):r==="generation"?O(t)||(e=D(e,r,t,A)):r==="deletionGracePeriodSeconds"?O(t)||(e=D(e,r,t,A)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||
!ue.test(t))&&(e=y(e,r,t,E)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!ue.test(t))&&(e=y(e,r,t,E)):e=u(e,r,"unknown-field")}return n.name||(e=je(e,
n,ae)),typeof n.generation=="number"&&n.generation<0&&n.uid&&typeof n.uid=="string"&&O(n.generation)&&(e=D(e,"generation",n.generation,qe)),e===null&&Object.getPrototypeOf(
n)===p?null:g(e,n,Tn)}function Ii(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||k(i,63)||
!V.test(i))&&(e=y(e,t,i,M));else if(t==="clusterAgent")i!==null&&(r++,e=o(e,We(i),t));else if(t==="gateway")e=o(e,Ge(i),t);else if(t==="imagePullSecretRefs")if(!Array.
isArray(i))e=f(e,t,i,"array");else{let s=null,l=i;for(let a=0;a<l.length;a++){let h=l[a];typeof h!="string"&&(s=f(s,a,h,"string"))}e=o(e,s,t)}else t==="secretSt\
oreRef"?e=o(e,de(i),t):t==="observabilityPlaneRef"?e=o(e,Nn(i),t):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p&&r===1?null:g(e,n,si)}function We(n){
if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=o(e,Ai(i),t)):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===p&&r===1?null:g(e,n,zn)}function Ai(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=o(e,Ci(
t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=Te(e,n,En)),e===null&&Object.
getPrototypeOf(n)===p?null:g(e,n,li)}function Ci(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,
i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===3?null:g(e,n,oi)}function Nn(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="kind"?i!=="ClusterObservabilityPlane"&&(e=w(e,t,i,ai)):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1||k(i,63)||!V.test(
i))&&(e=y(e,t,i,Ne))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===1?null:g(e,n,$n)}function Si(n){if(c(n))return d(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")O(t)||(e=D(e,r,t,A));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let a=s[l];i=o(i,U(a),l)}s.length>1&&(i=ne(i,s,"type","a type that no other item has")),e=o(e,i,r)}else r==="agentCon\
nection"?e=o(e,G(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Z)}function ge(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=w(e,t,i,B))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=w(e,t,i,ui))):
t==="metadata"?i!==null&&(r++,e=o(e,ce(i),t)):t==="spec"?i!==null&&(r++,e=o(e,Ti(i),t)):t==="status"?i!==null&&(e=o(e,ji(i),t)):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===p&&r===4?null:g(e,n,K)}function Ti(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?
(typeof i!="string"||k(i,63)||!V.test(i))&&(e=y(e,t,i,M)):t==="clusterAgent"?i!==null&&(r++,e=o(e,Ze(i),t)):t==="secretStoreRef"?e=o(e,de(i),t):t==="observabili\
tyPlaneRef"?e=o(e,Un(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===1?null:g(e,n,fi)}function ji(n){if(c(n))return d(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")O(t)||(e=D(e,r,t,A));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let a=s[l];i=o(i,U(a),l)}e=o(e,i,r)}else r==="agentConnection"?e=o(e,G(t),r):e=u(e,r,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===p?null:g(e,n,Z)}function ye(n){if(c(n))return d(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&
(r++,s!=="openchoreo.dev/v1alpha1"&&(e=w(e,i,s,B))):i==="kind"?s!==null&&(r++,s!=="ClusterBuildPlane"&&(e=w(e,i,s,ci))):i==="metadata"?s!==null&&(r++,e=o(e,_e(s),
i)):i==="spec"?s!==null&&(r++,e=o(e,zi(s),i)):i==="status"?s!==null&&(e=o(e,Ei(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!c(t)&&!c(n.metadata)&&t.planeID==
null&&!(typeof n.metadata.name=="string"&&Me.test(n.metadata.name))&&(e=ee(e,"planeID")),e===null&&Object.getPrototypeOf(n)===p&&r===4?null:g(e,n,K)}function zi(n){
if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||k(i,63)||!V.test(i))&&(e=y(e,t,i,M)):t==="clusterA\
gent"?i!==null&&(r++,e=o(e,We(i),t)):t==="secretStoreRef"?e=o(e,de(i),t):t==="observabilityPlaneRef"?e=o(e,Nn(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===p&&r===1?null:g(e,n,di)}function Ei(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")O(
t)||(e=D(e,r,t,A));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let a=s[l];i=o(i,U(a),l)}s.length>
1&&(i=ne(i,s,"type","a type that no other item has")),e=o(e,i,r)}else r==="agentConnection"?e=o(e,G(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(
n)===p?null:g(e,n,Z)}function me(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.d\
ev/v1alpha1"&&(e=w(e,t,i,B))):t==="kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=w(e,t,i,pi))):t==="metadata"?i!==null&&(r++,e=o(e,ce(i),t)):t==="spec"?i!==
null&&(r++,e=o(e,$i(i),t)):t==="status"?i!==null&&(e=o(e,Li(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===4?null:g(e,n,K)}
function $i(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||k(i,63)||!V.test(i))&&(e=y(e,t,i,M)):
t==="clusterAgent"?i!==null&&(r++,e=o(e,Ze(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="strin\
g"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===2?null:g(e,n,gi)}function Li(n){if(c(n))return d(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")O(t)||(e=D(e,r,t,A));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let a=s[l];i=o(i,U(a),l)}e=o(e,i,r)}else r==="agentConnection"?e=o(e,G(t),r):e=u(e,r,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===p?null:g(e,n,Z)}function be(n){if(c(n))return d(n);let e=null,r=0;for(let i in n){let s=n[i];s!==void 0&&(i==="apiVersion"?s!==null&&
(r++,s!=="openchoreo.dev/v1alpha1"&&(e=w(e,i,s,B))):i==="kind"?s!==null&&(r++,s!=="ClusterObservabilityPlane"&&(e=w(e,i,s,yi))):i==="metadata"?s!==null&&(r++,e=
o(e,_e(s),i)):i==="spec"?s!==null&&(r++,e=o(e,Vi(s),i)):i==="status"?s!==null&&(e=o(e,Bi(s),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!c(t)&&!c(n.metadata)&&
t.planeID==null&&!(typeof n.metadata.name=="string"&&Me.test(n.metadata.name))&&(e=ee(e,"planeID")),e===null&&Object.getPrototypeOf(n)===p&&r===4?null:g(e,n,K)}
function Vi(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||k(i,63)||!V.test(i))&&(e=y(e,t,i,M)):
t==="clusterAgent"?i!==null&&(r++,e=o(e,We(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="strin\
g"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===2?null:g(e,n,mi)}function Bi(n){if(c(n))return d(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")O(t)||(e=D(e,r,t,A));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,s=t;for(let l=0;l<s.length;l++){let a=s[l];i=o(i,U(a),l)}s.length>1&&(i=ne(i,s,"type","a type that no other item has")),e=o(e,i,r)}else r==="agentCon\
nection"?e=o(e,G(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Z)}function he(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=w(e,t,i,B))):t==="kind"?i!==null&&(r++,i!=="Environment"&&(e=w(e,t,i,bi))):
t==="metadata"?i!==null&&(r++,e=o(e,ce(i),t)):t==="spec"?i!==null&&(r++,e=o(e,Ki(i),t)):t==="status"?i!==null&&(e=o(e,Ni(i),t)):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===p&&r===4?null:g(e,n,K)}function Ki(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?
e=o(e,Ui(t),r):r==="gateway"?e=o(e,Ge(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boolean")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p?null:g(e,n,hi)}function Ui(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!==null&&(r++,i!=="DataPlane"&&i!=="\
ClusterDataPlane"&&(e=w(e,t,i,vi))):t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p&&r===2?null:g(e,n,wi)}function Ni(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")O(t)||(e=D(e,r,t,
A));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,s=t;for(let l=0;l<s.length;l++){let a=s[l];i=o(i,U(a),l)}e=o(e,i,r)}else e=
u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,ki)}var Fn=j(fe),Fi=z(fe),qi=L(Fn),qn=j(pe),Mi=z(pe),Zi=L(qn),Mn=j(ge),Gi=z(ge),_i=L(Mn),Zn=j(ye),Wi=z(ye),Hi=L(Zn),Gn=j(me),Ji=z(me),Yi=L(Gn),_n=j(be),Qi=z(be),Xi=L(
_n),Wn=j(he),xi=z(he),er=L(Wn),nr={checks:{DataPlane:fe,ClusterDataPlane:pe,BuildPlane:ge,ClusterBuildPlane:ye,ObservabilityPlane:me,ClusterObservabilityPlane:be,
Environment:he},replaced:{Organization:"Namespace",WorkflowPlane:"BuildPlane",ClusterWorkflowPlane:"ClusterBuildPlane"}},He=fn(nr),tr=j(He),ir=z(He),Hn=n=>Ye(n,
Pn),rr={check:He,clusterScoped:["ClusterDataPlane","ClusterBuildPlane","ClusterObservabilityPlane"],immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[]}]},
ruled:{ClusterDataPlane:["/spec/observabilityPlaneRef","/spec/observabilityPlaneRef/kind"],ClusterBuildPlane:["/spec/observabilityPlaneRef","/spec/observability\
PlaneRef/kind"],Environment:["/spec","/spec/dataPlaneRef","/spec/dataPlaneRef/kind","/spec/dataPlaneRef/name"]},choices:{ClusterDataPlane:["/spec/observabilityP\
laneRef/kind"],ClusterBuildPlane:["/spec/observabilityPlaneRef/kind"]},withDefaults:Hn},sr=vn(rr);0&&(module.exports={ValidationError,assertBuildPlane,assertClusterBuildPlane,assertClusterDataPlane,assertClusterObservabilityPlane,assertDataPlane,assertEnvironment,
assertObservabilityPlane,formatIssue,isBuildPlane,isClusterBuildPlane,isClusterDataPlane,isClusterObservabilityPlane,isDataPlane,isEnvironment,isObservabilityPlane,
isPlane,validateBuildPlane,validateClusterBuildPlane,validateClusterDataPlane,validateClusterObservabilityPlane,validateDataPlane,validateEnvironment,validateObservabilityPlane,
validatePlane,validateUpdate,withDefaults});
