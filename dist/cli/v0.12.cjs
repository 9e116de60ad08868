"use strict";var ie=Object.defineProperty;var cn=Object.getOwnPropertyDescriptor;var dn=Object.getOwnPropertyNames;var pn=Object.prototype.hasOwnProperty;var gn=(n,e)=>{for(var i in e)ie(n,i,{get:e[i],enumerable:!0})},mn=(n,e,i,t)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of dn(e))!pn.call(n,r)&&
r!==i&&ie(n,r,{get:()=>e[r],enumerable:!(t=cn(e,r))||t.enumerable});return n};var yn=n=>mn(ie({},"__esModule",{value:!0}),n);var fi={};gn(fi,{ValidationError:()=>B,assertBuildPlane:()=>Xt,assertDataPlane:()=>Yt,assertEnvironment:()=>ti,assertObservabilityPlane:()=>ei,assertOrganization:()=>ri,
formatIssue:()=>J,isBuildPlane:()=>Qt,isDataPlane:()=>_t,isEnvironment:()=>ni,isObservabilityPlane:()=>xt,isOrganization:()=>ii,isPlane:()=>si,validateBuildPlane:()=>rn,
validateDataPlane:()=>tn,validateEnvironment:()=>ln,validateObservabilityPlane:()=>on,validateOrganization:()=>sn,validatePlane:()=>li,validateUpdate:()=>ui,withDefaults:()=>an});
module.exports=yn(fi);var p=Object.prototype;function c(n){return typeof n!="object"||n===null||Array.isArray(n)}function A(n){return!c(n)}function O(n){return Number.isInteger(n)&&Math.
abs(n)<=2**63}function k(n,e){if(n.length<=e)return!1;if(n.length>e*2)return!0;let i=0;for(let t of n)i++;return i>e}var bn=/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:[.,]\d+)?(?:Z|[+-](?:[01]\d|2[0-4]):[0-5]\d)$/i;
function T(n){if(!bn.test(n))return!1;if(n.charCodeAt(8)<50||n.charCodeAt(8)===50&&n.charCodeAt(9)<57)return!0;let e=Number(n.slice(5,7)),i=Number(n.slice(0,4)),
t=i%4===0&&(i%100!==0||i%400===0),r=e===2?28+Number(t):30+(e+ +(e>7))%2;return Number(n.slice(8,10))<=r}function Fe(n,e){let i=0;for(let t in n)i+=t.length+String(
n[t]).length;return i*3>e&&new TextEncoder().encode(Object.entries(n).flat().join("")).length>e}function re(n){let e=n.filter(A).filter(i=>i.controller===!0);return new Set(
e.map(i=>JSON.stringify([i.apiVersion,i.kind,i.name,i.uid]))).size>1}function z(n){return n.split("/").slice(1).map(hn)}var je=n=>n.replaceAll("~","~0").replaceAll("/","~1"),hn=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll(
"~0","~"):n;function F(n,e){return z(e).reduce((i,t)=>Array.isArray(i)?i[Number(t)]:A(i)&&Object.hasOwn(i,t)?i[t]:void 0,n)}function Se(n,e){return Ee(n,e,n)}function Ee(n,e,i){if(!A(n))return n;let t=Object.fromEntries(Object.entries(n));for(let[r,l]of Object.entries(e)){let o=Object.
hasOwn(n,r)?n[r]:void 0,s="within"in l?o==null?o:Ee(o,l.within,i):o??vn(l,i);s!==void 0&&(t[r]=s)}return t}function vn(n,e){if("value"in n)return n.value;let i=z(
n.from).reduce((t,r)=>A(t)&&Object.hasOwn(t,r)?t[r]:void 0,e);if(!(typeof i!="string"||i==="")&&!(n.maxLength!==void 0&&i.length>n.maxLength))return n.pattern===
void 0||n.pattern.test(i)?i:void 0}var V=[],oe=[];function le(n,e,i){if(n===e)return 0;let t=i?.maxDistance,r=n;n.length>e.length&&(n=e,e=r);let l=n.length,o=e.length;for(;l>0&&n.charCodeAt(~-l)===
e.charCodeAt(~-o);)l--,o--;let s=0;for(;s<l&&n.charCodeAt(s)===e.charCodeAt(s);)s++;if(l-=s,o-=s,t!==void 0&&o-l>t)return t;if(l===0)return t!==void 0&&o>t?t:o;
let h,b,y,S,v=0,I=0;for(;v<l;)oe[v]=n.charCodeAt(s+v),V[v]=++v;for(;I<o;){for(h=e.charCodeAt(s+I),y=I++,b=I,v=0;v<l;v++)S=h===oe[v]?y:y+1,y=V[v],b=V[v]=y>b?S>b?
b+1:S:S>y?y+1:S;if(t!==void 0){let E=b;for(v=0;v<l;v++)V[v]<E&&(E=V[v]);if(E>t)return t}}return V.length=l,oe.length=l,t!==void 0&&b>t?t:b}var wn=64;function L(n,e){if(n.length>wn)return;let i=n.toLowerCase(),t=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,r;for(let l of e){if(Math.abs(l.length-
n.length)>=t)continue;let o=l.toLowerCase(),s=Pn(i,o)?1:le(i,o,{maxDistance:t});s<t&&(t=s,r=l)}return r}function Pn(n,e){if(n.length!==e.length)return!1;let i=0;
for(;i<n.length&&n[i]===e[i];)i++;return n[i]===e[i+1]&&n[i+1]===e[i]&&n.slice(i+2)===e.slice(i+2)}var R=!1,q=[{code:"unreadable",path:"",field:"",message:""}],Ce=Symbol("thorough");function $e(n,e){let i=R;R=!0;try{return n(e)===null}catch(t){if(t!==Ce)throw t;
return ae(n,e)===null}finally{R=i}}function ae(n,e){if(!R)return n(e);R=!1;try{return n(e)}finally{R=!0}}var kn=20;function a(n,e,i,t){if(R)return q;let r={code:i,
path:Ne(e),field:Ke(e),message:"",...t};return n===null?[r]:(n.push(r),n)}function d(n){return f(null,null,n,"object")}function f(n,e,i,t){return i===null?a(n,e,
"null-value"):a(n,e,"wrong-type",{expected:t,found:zn(i)})}function g(n,e,i,{code:t="invalid-format",rule:r,maxLength:l}){return typeof i!="string"?f(n,e,i,"str\
ing"):l!==void 0&&k(i,l)?a(n,e,"too-long",{limit:l,unit:"characters"}):a(n,e,t,r===void 0?void 0:{rule:r})}function P(n,e,i,{code:t="unknown-value",allowed:r,codes:l}){
if(R)return q;if(typeof i!="string")return f(n,e,i,"string");let o=l!==void 0&&Object.hasOwn(l,i)?l[i]:void 0;if(o!==void 0)return a(n,e,o);let s=L(i,r);return a(
n,e,t,s===void 0?{allowed:r}:{allowed:r,suggestion:s})}function w(n,e,i,{minimum:t,maximum:r}){return typeof i!="number"||Number.isNaN(i)?f(n,e,i,"integer"):!Number.
isInteger(i)&&Number.isFinite(i)?a(n,e,"not-an-integer"):a(n,e,"out-of-range",{minimum:t,maximum:r})}function ue(n,e,i,{code:t="invalid-format",rule:r}){return Object.
hasOwn(e,i)?a(n,i,t,r===void 0?void 0:{rule:r}):n}function fe(n,e,i,t){let r=e[i];return Object.hasOwn(e,i)&&r!==void 0?g(n,i,r,t):n}function ce(n){if(n!==null)
for(let e of n)e.field="";return n}function u(n,e,i){if(e===null)return n;if(R)return e;let t=Ne(i),r=Ke(i);for(let l of e)l.path=t+l.path,l.field=r+l.field;if(n===
null)return e;for(let l of e)n.push(l);return n}function m(n,e,i){if(R)return On(n,e,i);let{known:t,required:r=[],codes:l}=i,o=t.filter(y=>H(e[y])||!se(e,y)),s=new Set,
h=kn,b=[];for(let y of n??[]){if(y.code==="unknown-field"&&y.name===void 0){if(!se(e,Le(y.path)))continue;s.add(Tn(y,o,i,h-- >0))}b.push(y)}b=b.filter(y=>!Rn(y,
s));for(let y of o)H(e[y])?r.includes(y)&&!s.has(y)&&(b=a(b,y,l?.[y]??"missing-field")):b=a(b,y,"unreadable");return b.length===0?null:b}function On(n,e,{known:i,
required:t=[]}){let r=Object.getPrototypeOf(e);if(r!==null&&r!==Object.prototype||An({}))throw Ce;if(n!==null)return q;let l=o=>H(e[o])?t.includes(o):!se(e,o);return i.
some(l)?q:null}function An(n){for(let e in n)return!0;return!1}function Tn(n,e,{replaced:i,elsewhere:t},r){let l=Le(n.path);n.name=l;let o=t!==void 0&&Object.hasOwn(
t,l)?t[l]:void 0,h=e.find(b=>i?.[l]===b)??(o===void 0&&r?L(l,e):void 0);return h!==void 0&&(n.suggestion=h),o!==void 0&&(n.knownIn=o),h}function Rn(n,e){return n.
code==="value-from"&&n.found==="neither"&&n.branches.some(i=>e.has(i))}function Ve(n,e,i){let t=i.filter(l=>!H(e[l])).length;if(t===1)return n;let r=t===0?(n??[]).
filter(l=>l.code!=="null-value"):n;return a(r,null,"value-from",{found:t===0?"neither":"both",branches:i})}function de(n,e,i){let t=e.generateName;if(!Dn(t)){let r=n?.
find(({path:l,code:o})=>l==="/generateName"&&o==="invalid-name");return r!==void 0&&!i.test(`${t}xxxxx`)&&(r.field=".name"),n}return a(Ie(Ie(n,"/name"),"/genera\
teName"),"name","missing-field")}var Ie=(n,e)=>{let i=(n??[]).filter(t=>t.path!==e);return i.length>0?i:null},se=(n,e)=>Object.prototype.propertyIsEnumerable.call(n,e),H=n=>n==null,Dn=n=>H(n)||
n==="",Ne=n=>n===null?"":typeof n=="number"?`/${n}`:`/${je(n)}`,Ke=n=>n===null?"":typeof n=="number"?`[${n}]`:`.${n}`,Le=n=>z(n)[0]??"";function zn(n){return n===
null?"null":Array.isArray(n)?"array":typeof n}var He={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]};function Be({judges:n,replaced:e}){return i=>{if(typeof i!="object"||i===null||Array.isArray(
i))return d(i);let{apiVersion:t,kind:r}=i,l=typeof r=="string"&&Object.hasOwn(n,r)?n[r]:void 0;if(l)return l(i);let o=Fn(t);if(r==null)return a(o,"kind","missin\
g-field");let s=Object.keys(n);if(typeof r!="string")return P(o,"kind",r,{code:"unknown-kind",allowed:s});let h=Object.hasOwn(e,r)?e[r]:L(r,s);return a(o,"kind",
"unknown-kind",h===void 0?{allowed:s}:{allowed:s,suggestion:h})}}function Fn(n){return n==null?a(null,"apiVersion","missing-field"):n===He.allowed[0]?null:P(null,
"apiVersion",n,He)}var jn={"missing-field":()=>"is missing: add it.","unknown-field":({suggestion:n,knownIn:e})=>`is not a field here${e===void 0?"":`, but one of ${e}`}: ${n===void 0?
"remove it.":`write ${n} instead.`}`,"wrong-type":({expected:n,found:e})=>`must be ${Ge(n)}, not ${Ge(e)}.`,"null-value":()=>"is null: give it a value or remove\
 it.","value-from":({found:n,branches:e})=>n==="both"?`has both ${e.join(" and ")}: keep one of them.`:`needs exactly one of ${e.join(" and ")}.`,"missing-secre\
t-namespace":()=>"is missing: a cluster-scoped plane has no namespace, so add that of the secret.","namespace-not-allowed":()=>"is not allowed: a cluster-scoped\
 plane has no namespace, so remove it.","namespaced-observability-plane":()=>"must be ClusterObservabilityPlane: a cluster-scoped plane has no namespace in whic\
h to find an ObservabilityPlane.","unknown-kind":pe,"wrong-api-version":pe,"unknown-value":pe,"invalid-plane-id":W,"invalid-name":W,"invalid-label":W,"invalid-f\
ormat":W,"too-long":({limit:n,unit:e})=>`is too long: at most ${n} ${e}.`,"not-an-integer":()=>"must be a whole number.","out-of-range":({minimum:n,maximum:e})=>e<
9007199254740992?`must be from ${n} to ${e}.`:n===0?"must be at least 0.":"must fit into 64 bits.","invalid-date-time":()=>"must be a date and time such as 2026\
-01-02T03:04:05Z.","immutable-field":()=>"cannot change: keep the old value, or delete the resource and create it anew.",unreadable:()=>"cannot be read: it thro\
ws, contains itself, or is inherited; pass plain data."};function pe({allowed:n,suggestion:e}){return`must be ${n.length<2?n.join(""):`${n.slice(0,-1).join(", ")}\
 or ${n.at(-1)}`}${e===void 0||n.length<2?".":`; did you mean ${e}?`}`}function W({rule:n}){return`must be ${n}.`}function Ue(n){return jn[n.code](n)}function J(n){
return`${n.field===""?"document":n.field}: ${n.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,Sn)}var Sn=n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`,Ge=n=>n===
"null"||n==="undefined"?n:`${/^[aeio]/.test(n)?"an":"a"} ${n}`;var En=64,In=2e5;function ge(n){let e=In,i=[];return t(()=>n);function t(r){try{let l=r();if(i.includes(l))return a(null,null,"unreadable");if(typeof l!="object"||
l===null||i.length>En)return null;i.push(l);for(let o of Object.keys(l)){let s=e-- >0?t(()=>Reflect.get(l,o)):null;if(s)return u(null,s,Array.isArray(l)?Number(
o):o)}return i.pop(),null}catch{return a(null,null,"unreadable")}}}function C(n){let e=i=>{let t=ye(n,i);return t===null?{ok:!0,value:i}:{ok:!1,issues:be(t)}};return Object.assign(e,{"~standard":$n(e)})}function $(n){return e=>{
try{return $e(n,e)}catch{return!1}}}function N(n){return e=>{let i=n(e);if(!i.ok)throw new B(i.issues)}}var B=class extends Error{name="ValidationError";issues;constructor(e){
let i=e.slice(0,me).map(J);super([...i,...e.length>me?[`and ${e.length-me} more`]:[]].join(`
`)),this.issues=e}},me=20;function ye(n,e){let i;try{if(i=ae(n,e),i===null)return null;let t=ge(e)?.[0];t!==void 0&&(i=[...i.filter(({path:r})=>!Vn(r,t.path)),t])}catch{
i=ge(e)??a(null,null,"unreadable")}for(let t of i)t.field.charCodeAt(0)===Cn&&(t.field=t.field.slice(1));return i}var Cn=46;function be(n){let e=n;for(let i of e)
i.message=Ue(i);return e}function $n(n){return{version:1,vendor:"openchoreo-planes",validate:e=>{let i=n(e);return i.ok?{value:i.value}:{issues:i.issues.map(({message:t,
path:r})=>({message:t,path:z(r)}))}}}}var Vn=(n,e)=>n===e||n.startsWith(`${e}/`);var Nn=[{pointer:"/kind",absent:void 0},{pointer:"/metadata/name",absent:void 0},{pointer:"/metadata/namespace",absent:"default"}],Kn=["/metadata/uid","/metadat\
a/resourceVersion"];function Ze({judge:n,immutable:e,withDefaults:i}){return(t,r)=>{let l=ye(n,r)??[],o;try{let b=i(t),y=i(r),S=Bn(r,e),v=({code:E,path:un})=>E===
"wrong-type"&&S.some(({pointer:fn})=>fn===un),I=l.filter(E=>v(E)||!Ln(E,b,y));o=[...I,...Hn(t,r,S,I)]}catch{o=[...l,...a(null,null,"unreadable")]}let[s,...h]=o;
return s===void 0?{ok:!0,value:r}:{ok:!1,issues:be([s,...h])}}}function Ln({code:n,path:e},i,t){if(e===""||e==="/kind"||e==="/apiVersion"||e.startsWith("/metada\
ta")||n==="unknown-field"||n==="unreadable")return!1;let r=n.startsWith("missing-")?e.slice(0,e.lastIndexOf("/")):e,l=F(i,r);return l!==void 0&&K(l,F(t,r))}function Hn(n,e,i,t){
let r=[],l=o=>t.some(({path:s})=>s===o||s.startsWith(`${o}/`));for(let{pointer:o,absent:s}of Nn)!l(o)&&!K(he(n,o)??s,he(e,o)??s)&&r.push(o);for(let o of Kn){let s=he(
e,o);s!==void 0&&!K(s,F(n,o))&&r.push(o)}for(let{pointer:o,unset:s}of i){let h=F(n,o);h==null||s.includes(h)||typeof(F(e,"/spec")??void 0)=="object"&&!l(o)&&!K(
h,F(e,o))&&r.push(o)}return r.map(Gn)}function Bn(n,e){let i=F(n,"/kind");return typeof i=="string"&&Object.hasOwn(e,i)?e[i]??[]:[]}function Gn(n){return{code:"\
immutable-field",path:n,field:z(n).join("."),message:""}}function he(n,e){let i=F(n,e);return i===""||i===null?void 0:i}function K(n,e){return Object.is(n,e)?!0:
Array.isArray(n)||Array.isArray(e)?Array.isArray(n)&&Array.isArray(e)&&n.length===e.length&&n.every((t,r)=>K(t,e[r])):!A(n)||!A(e)?!1:[...new Set([...Object.keys(
n),...Object.keys(e)])].every(t=>K(n[t]??void 0,e[t]??void 0))}var ve={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{
value:19081},organizationHTTPSPort:{value:19444}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/met\
adata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namesp\
ace"}}}}}}}}}},Environment:{},Organization:{}};var U={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},Un={code:"unknown-kind",allowed:["DataPlane"]},Z={known:["apiVersion","kind","metadata","sp\
ec","status"],required:["apiVersion","kind","metadata","spec"]},Y=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Me={code:"inval\
id-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},qe=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
We={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},Zn=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,Mn={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Pe=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Je={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},D={minimum:-9223372036854776e3,
maximum:9223372036854776e3},G=/^.{10}T.*[^z]$/,j={code:"invalid-date-time"},ke={minimum:0,maximum:9223372036854776e3},_e={known:["name","generateName","namespac\
e","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creationT\
imestamp","deletionTimestamp"]},Ye={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a \
DNS name and a slash may stand before them"},qn=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,Wn={code:"invalid-label",rule:"letters, digits, hyphens, und\
erscores and dots, with a letter or digit at each end",maxLength:63},Jn=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
_n={},Yn=/^(?:[^/]*|[^/]+\/[^/]+)$/,Qn={rule:"group/version, or the version alone"},we={rule:"a text that is not empty"},Xn={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},xn={maxLength:128},et={allowed:["Apply","Update"]},nt={allowed:["FieldsV1",
""]},tt={maxLength:256},it={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},Oe=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
Ae={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},rt={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},ot={known:["clientCA"],required:["clien\
tCA"]},lt=["secretRef","value"],st={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPlane since v1.0"}},at={known:[
"name","key","namespace"],required:["name","key"]},_={minimum:-2147483648,maximum:2147483647},ut={known:["publicVirtualHost","publicHTTPPort","publicHTTPSPort",
"organizationVirtualHost","organizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environ\
ment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPla\
ne in v0.15 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",security:"Environment"}},ft={known:["\
name"],required:["name"]},Te={known:["observedGeneration","conditions","agentConnection"]},ct=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
dt={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},pt={allowed:[
"True","False","Unknown"]},gt=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,mt={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
yt={maxLength:32768},bt={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},ht={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},vt={code:"unknown-kind",allowed:["BuildPlane"]},wt={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterA\
gent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"B\
uildPlane up to v0.7",observerURL:"ObservabilityPlane"}},Pt={code:"unknown-kind",allowed:["ObservabilityPlane"]},kt={known:["planeID","clusterAgent","observerUR\
L"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",finOpsAgentURL:"\
ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or\
 BuildPlane",rcaAgentURL:"ObservabilityPlane since v0.13",secretStoreRef:"DataPlane or BuildPlane"}},Ot={code:"unknown-kind",allowed:["Environment"]},At={known:[
"dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or B\
uildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},Tt={known:["dnsPrefix","security"],elsewhere:{
egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environ\
ment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Envi\
ronment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment \
in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},Rt={known:["remoteJwks"]},Dt={known:["uri"],
required:["uri"]},zt={known:["observedGeneration","conditions"]},Ft={code:"unknown-kind",allowed:["Organization"]},jt={known:[],elsewhere:{clusterAgent:"DataPla\
ne or BuildPlane",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},St={known:["observedGener\
ation","conditions","namespace"]};function Q(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="\
openchoreo.dev/v1alpha1"&&(e=P(e,t,r,U))):t==="kind"?r!==null&&(i++,r!=="DataPlane"&&(e=P(e,t,r,Un))):t==="metadata"?r!==null&&(i++,e=u(e,X(r),t)):t==="spec"?r!==
null&&(i++,e=u(e,Et(r),t)):t==="status"?r!==null&&(e=u(e,Vt(r),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===4?null:m(e,n,Z)}
function X(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="name")(typeof t!="string"||k(t,253)||!Y.test(t))&&(e=g(e,i,t,Me));else if(i===
"generateName")(typeof t!="string"||!qe.test(t))&&(e=g(e,i,t,We));else if(i==="namespace")(typeof t!="string"||k(t,63)||!Zn.test(t))&&(e=g(e,i,t,Mn));else if(i===
"labels")e=u(e,Qe(t),i);else if(i==="annotations")e=u(e,Xe(t),i);else if(i==="finalizers")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,l=t;for(let o=0;o<
l.length;o++){let s=l[o];(typeof s!="string"||!Pe.test(s))&&(r=g(r,o,s,Je))}l.length>1&&l.includes("orphan")&&l.includes("foregroundDeletion")&&(r=a(r,null,"inv\
alid-format",{rule:"orphan or foregroundDeletion, not both"})),e=u(e,r,i)}else if(i==="ownerReferences")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,
l=t;for(let o=0;o<l.length;o++){let s=l[o];r=u(r,xe(s),o)}l.length>1&&re(l)&&(r=a(r,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=u(
e,r,i)}else if(i==="managedFields")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,l=t;for(let o=0;o<l.length;o++){let s=l[o];r=u(r,en(s),o)}e=u(e,r,i)}else
i==="uid"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="resourceVersion"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="selfLink"?typeof t!="string"&&(e=f(e,i,
t,"string")):i==="generation"?O(t)||(e=w(e,i,t,D)):i==="deletionGracePeriodSeconds"?O(t)||(e=w(e,i,t,D)):i==="creationTimestamp"?t!==null&&(typeof t!="string"||
!T(t)||!G.test(t))&&(e=g(e,i,t,j)):i==="deletionTimestamp"?t!==null&&(typeof t!="string"||!T(t)||!G.test(t))&&(e=g(e,i,t,j)):e=a(e,i,"unknown-field")}return n.name||
(e=de(e,n,Y)),n.generation<0&&n.uid&&typeof n.uid=="string"&&O(n.generation)&&(e=w(e,"generation",n.generation,ke)),e===null&&Object.getPrototypeOf(n)===p?null:
m(e,n,_e)}function Qe(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];Pe.test(i)||(e=ue(e,n,i,Ye)),(typeof t!="string"||k(t,63)||!qn.test(t))&&(e=fe(
e,n,i,Wn))}return ce(e)}function Xe(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];Jn.test(i)||(e=ue(e,n,i,Ye)),typeof t!="string"&&(e=fe(e,n,i,_n))}
return Fe(n,262144)&&(e=a(e,null,"too-long",{limit:262144,unit:"bytes"})),ce(e)}function xe(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==
void 0&&(t==="apiVersion"?r!==null&&(i++,(typeof r!="string"||r.length<1||!Yn.test(r))&&(e=g(e,t,r,Qn))):t==="kind"?r!==null&&(i++,(typeof r!="string"||r.length<
1)&&(e=g(e,t,r,we))):t==="name"?r!==null&&(i++,(typeof r!="string"||r.length<1)&&(e=g(e,t,r,we))):t==="uid"?r!==null&&(i++,(typeof r!="string"||r.length<1)&&(e=
g(e,t,r,we))):t==="blockOwnerDeletion"?typeof r!="boolean"&&(e=f(e,t,r,"boolean")):t==="controller"?typeof r!="boolean"&&(e=f(e,t,r,"boolean")):e=a(e,t,"unknown\
-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=a(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===p&&
i===4?null:m(e,n,Xn)}function en(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="manager"?(typeof r!="string"||k(r,128))&&(e=
g(e,t,r,xn)):t==="operation"?r!==null&&(i++,r!=="Apply"&&r!=="Update"&&(e=P(e,t,r,et))):t==="apiVersion"?typeof r!="string"&&(e=f(e,t,r,"string")):t==="time"?r!==
null&&(typeof r!="string"||!T(r)||!G.test(r))&&(e=g(e,t,r,j)):t==="fieldsType"?r!=="FieldsV1"&&r!==""&&(e=P(e,t,r,nt)):t==="fieldsV1"?c(r)&&(e=f(e,t,r,"object")):
t==="subresource"?(typeof r!="string"||k(r,256))&&(e=g(e,t,r,tt)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===1?null:m(e,n,it)}
function Et(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];if(r!==void 0)if(t==="planeID")(typeof r!="string"||k(r,63)||!Oe.test(r))&&(e=g(e,t,
r,Ae));else if(t==="clusterAgent")r!==null&&(i++,e=u(e,Re(r),t));else if(t==="gateway")r!==null&&(i++,e=u(e,$t(r),t));else if(t==="imagePullSecretRefs")if(!Array.
isArray(r))e=f(e,t,r,"array");else{let l=null,o=r;for(let s=0;s<o.length;s++){let h=o[s];typeof h!="string"&&(l=f(l,s,h,"string"))}e=u(e,l,t)}else t==="secretSt\
oreRef"?e=u(e,nn(r),t):t==="observabilityPlaneRef"?typeof r!="string"&&(e=f(e,t,r,"string")):e=a(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===
p&&i===2?null:m(e,n,rt)}function Re(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="clientCA"?r!==null&&(i++,e=u(e,It(r),t)):
e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===1?null:m(e,n,ot)}function It(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];
t!==void 0&&(i==="secretRef"?e=u(e,Ct(t),i):i==="value"?typeof t!="string"&&(e=f(e,i,t,"string")):e=a(e,i,"unknown-field"))}return n.secretRef==null==(n.value==
null)&&(e=Ve(e,n,lt)),e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,st)}function Ct(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&
(t==="name"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="key"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="namespace"?typeof r!=
"string"&&(e=f(e,t,r,"string")):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===2?null:m(e,n,at)}function $t(n){if(c(n))return d(n);
let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="publicVirtualHost"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="publicHTTPPort"?(typeof r!=
"number"||(r|0)!==r)&&(e=w(e,t,r,_)):t==="publicHTTPSPort"?(typeof r!="number"||(r|0)!==r)&&(e=w(e,t,r,_)):t==="organizationVirtualHost"?r!==null&&(i++,typeof r!=
"string"&&(e=f(e,t,r,"string"))):t==="organizationHTTPPort"?(typeof r!="number"||(r|0)!==r)&&(e=w(e,t,r,_)):t==="organizationHTTPSPort"?(typeof r!="number"||(r|
0)!==r)&&(e=w(e,t,r,_)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===2?null:m(e,n,ut)}function nn(n){if(c(n))return d(n);let e=null,
i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="name"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):e=a(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===p&&i===1?null:m(e,n,ft)}function Vt(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="observedGeneration")O(
t)||(e=w(e,i,t,D));else if(i==="conditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,l=t;for(let o=0;o<l.length;o++){let s=l[o];r=u(r,M(s),o)}e=u(
e,r,i)}else i==="agentConnection"?e=u(e,De(t),i):e=a(e,i,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,Te)}function M(n){if(c(n))return d(
n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="type"?r!==null&&(i++,(typeof r!="string"||k(r,316)||!ct.test(r))&&(e=g(e,t,r,dt))):t==="status"?r!==
null&&(i++,r!=="True"&&r!=="False"&&r!=="Unknown"&&(e=P(e,t,r,pt))):t==="observedGeneration"?(!Number.isInteger(r)||r<0||r>9223372036854776e3)&&(e=w(e,t,r,ke)):
t==="lastTransitionTime"?r!==null&&(i++,(typeof r!="string"||!T(r))&&(e=g(e,t,r,j))):t==="reason"?r!==null&&(i++,(typeof r!="string"||r.length<1||k(r,1024)||!gt.
test(r))&&(e=g(e,t,r,mt))):t==="message"?r!==null&&(i++,(typeof r!="string"||k(r,32768))&&(e=g(e,t,r,yt))):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p&&i===5?null:m(e,n,bt)}function De(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="connected"?r!==null&&(i++,typeof r!=
"boolean"&&(e=f(e,t,r,"boolean"))):t==="connectedAgents"?r!==null&&(i++,O(r)||(e=w(e,t,r,D))):t==="lastConnectedTime"?(typeof r!="string"||!T(r))&&(e=g(e,t,r,j)):
t==="lastDisconnectedTime"?(typeof r!="string"||!T(r))&&(e=g(e,t,r,j)):t==="lastHeartbeatTime"?(typeof r!="string"||!T(r))&&(e=g(e,t,r,j)):t==="message"?typeof r!=
"string"&&(e=f(e,t,r,"string")):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===2?null:m(e,n,ht)}function x(n){if(c(n))return d(n);
let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=P(e,t,r,U))):t==="kind"?r!==null&&(i++,
r!=="BuildPlane"&&(e=P(e,t,r,vt))):t==="metadata"?r!==null&&(i++,e=u(e,X(r),t)):t==="spec"?r!==null&&(i++,e=u(e,Nt(r),t)):t==="status"?r!==null&&(e=u(e,Kt(r),t)):
e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===4?null:m(e,n,Z)}function Nt(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];
r!==void 0&&(t==="planeID"?(typeof r!="string"||k(r,63)||!Oe.test(r))&&(e=g(e,t,r,Ae)):t==="clusterAgent"?r!==null&&(i++,e=u(e,Re(r),t)):t==="secretStoreRef"?e=
u(e,nn(r),t):t==="observabilityPlaneRef"?typeof r!="string"&&(e=f(e,t,r,"string")):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===
1?null:m(e,n,wt)}function Kt(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="observedGeneration")O(t)||(e=w(e,i,t,D));else if(i===
"conditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,l=t;for(let o=0;o<l.length;o++){let s=l[o];r=u(r,M(s),o)}e=u(e,r,i)}else i==="agentConnecti\
on"?e=u(e,De(t),i):e=a(e,i,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,Te)}function ee(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){
let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=P(e,t,r,U))):t==="kind"?r!==null&&(i++,r!=="ObservabilityPlane"&&(e=P(
e,t,r,Pt))):t==="metadata"?r!==null&&(i++,e=u(e,X(r),t)):t==="spec"?r!==null&&(i++,e=u(e,Lt(r),t)):t==="status"?r!==null&&(e=u(e,Ht(r),t)):e=a(e,t,"unknown-fiel\
d"))}return e===null&&Object.getPrototypeOf(n)===p&&i===4?null:m(e,n,Z)}function Lt(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&
(t==="planeID"?(typeof r!="string"||k(r,63)||!Oe.test(r))&&(e=g(e,t,r,Ae)):t==="clusterAgent"?r!==null&&(i++,e=u(e,Re(r),t)):t==="observerURL"?r!==null&&(i++,typeof r!=
"string"&&(e=f(e,t,r,"string"))):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===2?null:m(e,n,kt)}function Ht(n){if(c(n))return d(n);
let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="observedGeneration")O(t)||(e=w(e,i,t,D));else if(i==="conditions")if(!Array.isArray(t))e=f(e,i,t,"ar\
ray");else{let r=null,l=t;for(let o=0;o<l.length;o++){let s=l[o];r=u(r,M(s),o)}e=u(e,r,i)}else i==="agentConnection"?e=u(e,De(t),i):e=a(e,i,"unknown-field")}return e===
null&&Object.getPrototypeOf(n)===p?null:m(e,n,Te)}function ne(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==
null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=P(e,t,r,U))):t==="kind"?r!==null&&(i++,r!=="Environment"&&(e=P(e,t,r,Ot))):t==="metadata"?r!==null&&(i++,e=u(e,X(r),
t)):t==="spec"?r!==null&&(i++,e=u(e,Bt(r),t)):t==="status"?r!==null&&(e=u(e,Mt(r),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===
4?null:m(e,n,Z)}function Bt(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="dataPlaneRef"?typeof t!="string"&&(e=f(e,i,t,"string")):
i==="gateway"?e=u(e,Gt(t),i):i==="isProduction"?typeof t!="boolean"&&(e=f(e,i,t,"boolean")):e=a(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
p?null:m(e,n,At)}function Gt(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="dnsPrefix"?typeof t!="string"&&(e=f(e,i,t,"string")):
i==="security"?e=u(e,Ut(t),i):e=a(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,Tt)}function Ut(n){if(c(n))return d(n);let e=null;
for(let i in n){let t=n[i];t!==void 0&&(i==="remoteJwks"?e=u(e,Zt(t),i):e=a(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,Rt)}function Zt(n){
if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="uri"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):e=a(e,t,"unknown-\
field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===1?null:m(e,n,Dt)}function Mt(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)
if(i==="observedGeneration")O(t)||(e=w(e,i,t,D));else if(i==="conditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,l=t;for(let o=0;o<l.length;o++){
let s=l[o];r=u(r,M(s),o)}e=u(e,r,i)}else e=a(e,i,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,zt)}function te(n){if(c(n))return d(n);
let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=P(e,t,r,U))):t==="kind"?r!==null&&(i++,
r!=="Organization"&&(e=P(e,t,r,Ft))):t==="metadata"?r!==null&&(i++,e=u(e,qt(r),t)):t==="spec"?r!==null&&(i++,e=u(e,Wt(r),t)):t==="status"?r!==null&&(e=u(e,Jt(r),
t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===4?null:m(e,n,Z)}function qt(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];
if(t!==void 0)if(i==="name")(typeof t!="string"||k(t,253)||!Y.test(t))&&(e=g(e,i,t,Me));else if(i==="generateName")(typeof t!="string"||!qe.test(t))&&(e=g(e,i,t,
We));else if(i==="namespace")e=a(e,i,"namespace-not-allowed");else if(i==="labels")e=u(e,Qe(t),i);else if(i==="annotations")e=u(e,Xe(t),i);else if(i==="finalize\
rs")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,l=t;for(let o=0;o<l.length;o++){let s=l[o];(typeof s!="string"||!Pe.test(s))&&(r=g(r,o,s,Je))}l.length>
1&&l.includes("orphan")&&l.includes("foregroundDeletion")&&(r=a(r,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=u(e,r,i)}else if(i===
"ownerReferences")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,l=t;for(let o=0;o<l.length;o++){let s=l[o];r=u(r,xe(s),o)}l.length>1&&re(l)&&(r=a(r,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=u(e,r,i)}else if(i==="managedFields")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,
l=t;for(let o=0;o<l.length;o++){let s=l[o];r=u(r,en(s),o)}e=u(e,r,i)}else i==="uid"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,i,t,"string")):i==="selfLink"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="generation"?O(t)||(e=w(e,i,t,D)):i==="deletionGracePeriodSeconds"?O(
t)||(e=w(e,i,t,D)):i==="creationTimestamp"?t!==null&&(typeof t!="string"||!T(t)||!G.test(t))&&(e=g(e,i,t,j)):i==="deletionTimestamp"?t!==null&&(typeof t!="strin\
g"||!T(t)||!G.test(t))&&(e=g(e,i,t,j)):e=a(e,i,"unknown-field")}return n.name||(e=de(e,n,Y)),n.generation<0&&n.uid&&typeof n.uid=="string"&&O(n.generation)&&(e=
w(e,"generation",n.generation,ke)),e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,_e)}function Wt(n){if(c(n))return d(n);let e=null;for(let i in n)n[i]!==void 0&&
(e=a(e,i,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,jt)}function Jt(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];
if(t!==void 0)if(i==="observedGeneration")O(t)||(e=w(e,i,t,D));else if(i==="conditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,l=t;for(let o=0;o<
l.length;o++){let s=l[o];r=u(r,M(s),o)}e=u(e,r,i)}else i==="namespace"?typeof t!="string"&&(e=f(e,i,t,"string")):e=a(e,i,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===p?null:m(e,n,St)}var tn=C(Q),_t=$(Q),Yt=N(tn),rn=C(x),Qt=$(x),Xt=N(rn),on=C(ee),xt=$(ee),ei=N(on),ln=C(ne),ni=$(ne),ti=N(ln),sn=C(te),ii=$(te),ri=N(sn),oi={judges:{DataPlane:Q,BuildPlane:x,
ObservabilityPlane:ee,Environment:ne,Organization:te},replaced:{WorkflowPlane:"BuildPlane"}},ze=Be(oi),li=C(ze),si=$(ze),an=n=>Se(n,Object.hasOwn(ve,n?.kind)?ve[n.
kind]??{}:{}),ai={judge:ze,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:an},ui=Ze(ai);0&&(module.exports={ValidationError,assertBuildPlane,assertDataPlane,assertEnvironment,assertObservabilityPlane,assertOrganization,formatIssue,isBuildPlane,isDataPlane,
isEnvironment,isObservabilityPlane,isOrganization,isPlane,validateBuildPlane,validateDataPlane,validateEnvironment,validateObservabilityPlane,validateOrganization,
validatePlane,validateUpdate,withDefaults});
